import type { DocumentView, EnvelopeId } from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { useUploads, type Upload } from '@/features/documents/uploads';
import { randomId } from '@/platform/random-id';
import { useKept } from '@/platform/use-kept';

const lookAgainMs = 2_000;

/** Why what was gathered cannot go along yet; undefined where it can. */
function problemOf(files: readonly DocumentView[], uploads: readonly Upload[]): string | undefined {
  if (uploads.some(({ state }) => state === 'failed')) return '有一份没有传成，请接着传，或点“不要这份了”';
  if (uploads.length > 0) return '照片还在上传，请等一等';
  if (files.some(({ state }) => state === 'uploading')) return '有一份没有传完，请接着传或者删掉';
  if (files.some(({ state }) => state === 'checking')) return '有一份还在检查，请等几秒';
  if (files.some(({ state }) => state === 'rejected')) return '有一份不能用，请删掉';
  return undefined;
}

/** Files that are gathered for a message, under an id that this phone made and keeps till the message is sent. */
export function useEnvelope(draft: `draft:${string}`) {
  const kept = useKept<string>(`${draft}:envelope`, '');
  const envelopeId = kept.value as EnvelopeId;
  const query = useServerData(
    ['envelope', envelopeId === '' ? 'none' : envelopeId],
    () => call('listAttachments', { params: { envelopeId } }),
    {
      enabled: envelopeId !== '',
      refreshEveryMs: ({ files }) => files.some(({ state }) => state === 'checking') && lookAgainMs,
    },
  );
  const files = query.data?.files ?? [];
  const uploads = Object.values(useUploads()).filter(({ ownerId }) => ownerId === envelopeId);
  return {
    files,
    uploads,
    problem: problemOf(files, uploads),
    /** To be sent along; nothing where there is nothing. */
    named: files.some(({ state }) => state === 'ready') ? { envelopeId } : {},
    idForMore: (): string => {
      if (envelopeId !== '') return envelopeId;
      const made = randomId();
      kept.put(made);
      return made;
    },
    drop: () => {
      kept.put('');
      kept.drop();
    },
  };
}

export type Envelope = ReturnType<typeof useEnvelope>;
