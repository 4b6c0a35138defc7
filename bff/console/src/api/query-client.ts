import { QueryClient } from '@tanstack/react-query';
import { asFailure } from './failure';

/**
 * Every read of a case leaves a trace that the member can see, so nothing is fetched again on its own account:
 * no refetch on focus, and a second try only where no answer came.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && asFailure(error).kind === 'offline',
      },
      mutations: { retry: false },
    },
  });
}
