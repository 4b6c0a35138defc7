import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { queryClient } from '@/api/server-data';
import { startSession } from '@/features/session/start';
import { setOnline } from '@/features/settings/settings';
import { useUnknownPage } from '@/platform/lifecycle';
import { openTab } from '@/platform/navigate';
import { watchNetwork } from '@/platform/network';
import { bringPageCode } from './page-code';
import './theme/base.css';

watchNetwork((online) => {
  setOnline(online);
  // What could not be asked without a network is asked now.
  if (online) void queryClient.invalidateQueries({ refetchType: 'active' });
});
startSession();
bringPageCode();

export default function App({ children }: PropsWithChildren) {
  useUnknownPage(() => openTab('home'));
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
