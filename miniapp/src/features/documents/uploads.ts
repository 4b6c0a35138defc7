import { create } from 'zustand';
import type { DocumentView } from '@gjj/shared-types';
import type { ChosenFile } from '@/platform/files-types';
import type { FilePlace } from './file-place';

/** A file on its way from this phone. */
export interface Upload extends FilePlace {
  id: string;
  file: ChosenFile;
  /** Known once the server has begun it; what it has is not sent again. */
  document: DocumentView | null;
  percent: number;
  state: 'sending' | 'failed';
  /** What went wrong, and whether trying again can help. */
  words: string | null;
  mayRetry: boolean;
}

export const useUploads = create<Record<string, Upload>>(() => ({}));

export function putUpload(upload: Upload): void {
  useUploads.setState({ [upload.id]: upload });
}

export function patchUpload(id: string, patch: Partial<Upload>): void {
  const upload = useUploads.getState()[id];
  if (upload !== undefined) putUpload({ ...upload, ...patch });
}

export function dropUpload(id: string): void {
  useUploads.setState(({ [id]: _, ...rest }) => rest, true);
}
