import type { MemberCase } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { chooseFiles } from '@/platform/files';
import type { FileOrigin } from '@/platform/files-types';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import type { IconName } from '@/ui/icon-names';
import { Notice } from '@/ui/Notice';
import { DocumentLine } from './DocumentLine';
import { sendFile } from './send-file';
import { UploadLine } from './UploadLine';
import { useUploads } from './uploads';

type Material = MemberCase['materials'][number];

const origins: { origin: FileOrigin; words: string; icon: IconName }[] = [
  { origin: 'camera', words: '拍照', icon: 'camera' },
  { origin: 'album', words: '相册', icon: 'image' },
  { origin: 'file', words: '文件', icon: 'doc' },
];

interface MaterialCardProps {
  found: MemberCase;
  material: Material;
  open: boolean;
  error?: string | undefined;
  /** What follows from the files, below them. */
  children?: ReactNode;
  /** What may take the place of a file, below the ways to add one. */
  instead?: ReactNode;
}

function Waived({ words }: { words: string }) {
  return (
    <Notice tone="good">
      <div>{words}</div>
    </Notice>
  );
}

/** One material: why, an example, what is there, and three ways to add. */
export function MaterialCard({ found, material, open, error, children, instead }: MaterialCardProps) {
  const uploads = Object.values(useUploads()).filter(
    (upload) => upload.caseId === found.caseId && upload.materialCode === material.code,
  );
  const sendingIds = new Set(uploads.map(({ document }) => document?.documentId));
  const documents = found.documents.filter(
    ({ materialCode, documentId }) => materialCode === material.code && !sendingIds.has(documentId),
  );
  const waived = found.eligibility?.waivedMaterials[material.code];
  const left = material.maxFiles - documents.length - uploads.length;
  // A file that did not arrive says so itself, with what to do.
  const stuck = uploads.some(({ state }) => state === 'failed');
  const add = async (origin: FileOrigin) => {
    for (const file of await chooseFiles(origin, left)) await sendFile(found.caseId, material.code, file);
  };
  return (
    <Card id={`material-${material.code}`}>
      <h2 className="reset title">
        {material.name}
        {!material.required && '（有的话）'}
      </h2>
      {waived !== undefined ? (
        <Waived words={waived} />
      ) : (
        <div className="secondary">
          <div>{material.why}</div>
          <div>{material.example}</div>
        </div>
      )}
      {error !== undefined && !stuck && (
        <Notice tone="bad">
          <div>{error}</div>
        </Notice>
      )}
      {documents.map((document) => (
        <DocumentLine key={document.documentId} caseId={found.caseId} document={document} open={open} />
      ))}
      {uploads.map((upload) => (
        <UploadLine key={upload.id} upload={upload} />
      ))}
      {children}
      {open && waived === undefined && left > 0 && (
        <div className="origins">
          {origins.map(({ origin, words, icon }) => (
            <Button
              key={origin}
              small
              kind="secondary"
              icon={icon}
              id={`${origin}-${material.code}`}
              label={`${material.name}：${words}`}
              onPress={() => void add(origin)}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
      {instead}
    </Card>
  );
}
