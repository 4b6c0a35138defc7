import type { MemberMatter, OpenMatterBody, SayMoreBody } from '@gjj/shared-types';
import { call } from '@/api/call';
import { ApiError } from '@/api/api-error';
import { sendOnce } from '@/api/request-key';
import { noteServerData, outdate, useServerData } from '@/api/server-data';

export function useMatters() {
  return useServerData(['matters'], () => call('listMatters'));
}

export function useMatter(matterId: string) {
  return useServerData(['matter', matterId === '' ? 'none' : matterId], () =>
    call('getMatter', { params: { matterId } }),
  );
}

export function useMatterForm() {
  return useServerData(['matter-form'], () => call('getMatterForm'));
}

function note(matter: MemberMatter): MemberMatter {
  noteServerData(['matter', matter.matterId], matter);
  outdate('matters');
  return matter;
}

/** Somebody changed it meanwhile: what is shown is asked for anew. */
function failed(error: unknown): never {
  if (error instanceof ApiError && error.status === 409)
    outdate('matter', 'matters', 'matter-form', 'envelope');
  throw error;
}

/** Once for one wish, however often it is sent. @throws ApiError */
export async function openMatter(body: OpenMatterBody): Promise<MemberMatter> {
  const send = (idempotencyKey: string) => call('openMatter', { body, idempotencyKey });
  return note(await sendOnce(`matter:${body.kind}`, body, send).catch(failed));
}

type Step = 'settleMatter' | 'takeMatterBack';
export const step = async (name: Step, { matterId, version }: MemberMatter): Promise<MemberMatter> =>
  note(await call(name, { params: { matterId }, body: { version } }).catch(failed));

type Saying = 'sayMore' | 'reopenMatter';
export const say = async (
  name: Saying,
  { matterId, version }: MemberMatter,
  words: Pick<SayMoreBody, 'text' | 'envelopeId'>,
): Promise<MemberMatter> =>
  note(await call(name, { params: { matterId }, body: { version, ...words } }).catch(failed));
