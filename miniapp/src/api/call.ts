import type { EndpointCall, EndpointResponse, EndpointShape } from '@gjj/shared-types';
import { ApiError } from './api-error';
import { renewSilently } from './renewal';
import { useSession } from './session';
import { exchange, type CallInput } from './wire';

type Input<E extends EndpointShape> = EndpointCall<E>;
type Rest<E extends EndpointShape> = object extends Input<E> ? [input?: Input<E>] : [input: Input<E>];

function sessionIsGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && error.code.startsWith('session.');
}

/**
 * Calls the BFF. A session that ended is renewed silently and the call repeated once; when it cannot be renewed,
 * the session store says so and the sign-in page opens above the present one.
 * @throws ApiError with words for the person
 */
export async function call<E extends EndpointShape>(
  endpoint: E,
  ...[input]: Rest<E>
): Promise<EndpointResponse<E>> {
  const sent = (input ?? {}) as CallInput;
  const { token } = useSession.getState();
  try {
    return (await exchange(endpoint, sent, token)) as EndpointResponse<E>;
  } catch (error) {
    if (endpoint.audience === 'public' || !sessionIsGone(error)) throw error;
    // Another call may have renewed the session while this one was on its way.
    const renewed = useSession.getState().token !== token && useSession.getState().token !== null;
    if (!renewed && !(await renewSilently())) throw error;
    return (await exchange(endpoint, sent, useSession.getState().token)) as EndpointResponse<E>;
  }
}
