import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { makeQueryClient } from '../api/query-client';

/** What has been fetched for one person, in memory only. */
export function Desk({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  useEffect(() => {
    if (signedIn)
      void queryClient.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  }, [signedIn, queryClient]);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
