import type { DocumentView } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate } from '@/api/server-data';

/** @throws ApiError */
export async function removeDocument(documentId: DocumentView['documentId']): Promise<void> {
  await call('removeDocument', { params: { documentId } });
  outdate('case');
}
