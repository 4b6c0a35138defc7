import type { DocumentView } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { chooseFiles } from '@/platform/files';
import type { FileOrigin } from '@/platform/files-types';
import { Button } from '@/ui/Button';
import type { IconName } from '@/ui/icon-names';
import { DocumentLine } from './DocumentLine';
import type { FilePlace } from './file-place';
import { sendFile } from './send-file';
import { UploadLine } from './UploadLine';
import type { Upload } from './uploads';

const origins: { origin: FileOrigin; words: string; icon: IconName }[] = [
  { origin: 'camera', words: '拍照', icon: 'camera' },
  { origin: 'album', words: '相册', icon: 'image' },
  { origin: 'file', words: '文件', icon: 'doc' },
];

interface FilesProps {
  /** Asked for when the first file is chosen. */
  placeOf: () => FilePlace;
  code: string;
  name: string;
  documents: readonly DocumentView[];
  uploads: readonly Upload[];
  maxFiles: number;
  /** May what is there be removed or sent again? */
  open: boolean;
  /** May more come? */
  mayAdd: boolean;
  /** What follows from the files, below them. */
  children?: ReactNode;
}

/** What is there, what is on its way, and three ways to add. */
export function Files({ placeOf, code, name, uploads, maxFiles, open, mayAdd, ...more }: FilesProps) {
  const sendingIds = new Set(uploads.map(({ document }) => document?.documentId));
  const documents = more.documents.filter(({ documentId }) => !sendingIds.has(documentId));
  const left = maxFiles - documents.length - uploads.length;
  const add = async (origin: FileOrigin) => {
    const files = await chooseFiles(origin, left);
    if (files.length === 0) return;
    const place = placeOf();
    for (const file of files) await sendFile(place, file);
  };
  return (
    <>
      {documents.map((document) => (
        <DocumentLine key={document.documentId} owner={placeOf()} document={document} open={open} />
      ))}
      {uploads.map((upload) => (
        <UploadLine key={upload.id} upload={upload} />
      ))}
      {more.children}
      {mayAdd && left > 0 && (
        <div className="origins">
          {origins.map(({ origin, words, icon }) => (
            <Button
              key={origin}
              small
              kind="secondary"
              icon={icon}
              id={`${origin}-${code}`}
              label={`${name}：${words}`}
              onPress={() => void add(origin)}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
