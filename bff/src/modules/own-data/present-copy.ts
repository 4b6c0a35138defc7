import { dataCopy, type DataCopyView } from '@gjj/shared-types';
import type { DataCopyRow } from './data-copy-model';

export function presentCopy({ _id, askedAt, state, file }: DataCopyRow): DataCopyView {
  return {
    copyId: dataCopy.shape.copyId.parse(_id),
    askedAt: askedAt.toISOString(),
    state,
    goodUntil: file?.goodUntil ?? null,
    sizeBytes: file?.sizeBytes ?? null,
  };
}
