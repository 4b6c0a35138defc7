import type { EndpointCall, EndpointResponse } from '@gjj/shared-types';
import { ApiError } from './api-error';
import { renewSilently } from './renewal';
import { routes, type CallName, type Endpoints } from './routes';
import { useSession } from './session';
import { exchange, type CallInput } from './wire';

type Input<N extends CallName> = EndpointCall<Endpoints[N]>;
type Rest<N extends CallName> = object extends Input<N> ? [input?: Input<N>] : [input: Input<N>];
type Answer<N extends CallName> = EndpointResponse<Endpoints[N]>;

function sessionIsGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && error.code.startsWith('session.');
}

/**
 * Calls the BFF. A session that ended is renewed silently and the call repeated once; when it cannot be renewed,
 * the session store says so and the sign-in page opens above the present one.
 * @throws ApiError with words for the person
 */
export async function call<N extends CallName>(name: N, ...[input]: Rest<N>): Promise<Answer<N>> {
  const route = routes[name];
  const sent = (input ?? {}) as CallInput;
  const { token } = useSession.getState();
  try {
    return (await exchange(route, sent, token)) as Answer<N>;
  } catch (error) {
    if (route.audience === 'public' || !sessionIsGone(error)) throw error;
    // Another call may have renewed the session while this one was on its way.
    const renewed = useSession.getState().token !== token && useSession.getState().token !== null;
    if (!renewed && !(await renewSilently())) throw error;
    return (await exchange(route, sent, useSession.getState().token)) as Answer<N>;
  }
}
