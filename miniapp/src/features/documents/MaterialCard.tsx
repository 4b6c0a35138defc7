import type { MemberCase } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { ofCase } from './file-place';
import { Files } from './Files';
import { useUploads } from './uploads';

type Material = MemberCase['materials'][number];

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
    (upload) => upload.ownerId === found.caseId && upload.materialCode === material.code,
  );
  const documents = found.documents.filter(({ materialCode }) => materialCode === material.code);
  const waived = found.eligibility?.waivedMaterials[material.code];
  // A file that did not arrive says so itself, with what to do.
  const stuck = uploads.some(({ state }) => state === 'failed');
  const place = { ...ofCase(found.caseId), materialCode: material.code };
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
      <Files
        placeOf={() => place}
        code={material.code}
        name={material.name}
        maxFiles={material.maxFiles}
        open={open}
        mayAdd={open && waived === undefined}
        {...{ documents, uploads }}
      >
        {children}
      </Files>
      {instead}
    </Card>
  );
}
