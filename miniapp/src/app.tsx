import './parse-without-eval';
import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { queryClient } from '@/api/server-data';
import { startSession } from '@/features/session/start';
import { setOnline } from '@/features/settings/settings';
import { watchNetwork } from '@/platform/network';
import './theme/base.css';

watchNetwork(setOnline);
startSession();

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
