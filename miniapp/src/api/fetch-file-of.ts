import { fetchFile } from '@/platform/view-file';
import { ApiError } from './api-error';
import { routes } from './routes';
import { useSession } from './session';
import { addressOf, sessionHeaders } from './wire';

type FileName =
  | 'readDocument'
  | 'readThumbnail'
  | 'readAttachment'
  | 'readAttachmentThumbnail'
  | 'readLetter'
  | 'readOwnPackage'
  | 'readDataCopy';

/** The bytes of a route, as an address that the phone can show or hand over. @throws ApiError with these words */
export async function fetchFileOf(
  name: FileName,
  params: Record<string, string>,
  failed = '没有打开成，原件还在，请过一会儿再点一次。',
): Promise<string> {
  const headers = sessionHeaders(useSession.getState().token);
  try {
    return await fetchFile(addressOf(routes[name], { params }), headers);
  } catch {
    throw new ApiError({ code: 'network.no-file', status: 0, words: failed });
  }
}
