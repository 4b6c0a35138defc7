import {
  seenAs,
  seenAsWords,
  type DocumentView,
  type IntakeCase,
  type Material,
  type SeenAs,
} from '@gjj/shared-types';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { FileButton, scans } from '../look/FileButton';
import { Tag } from '../look/Tag';
import { CameraDialog } from './camera/CameraDialog';
import { PageList } from './PageList';
import { UndertakingPart } from './UndertakingPart';
import type { Intake } from './use-intake';

interface Props {
  material: Material;
  files: readonly DocumentView[];
  seen: SeenAs | undefined;
  /** Why data answers it already; undefined: it has to be brought. */
  waived: string | undefined;
  /** What may be done where it was not brought. */
  offers?: IntakeCase['undertakingOffers'];
  problem: string | undefined;
  editable: boolean;
  intake: Intake;
  onSeen: (how: SeenAs) => void;
}

function AddPaper({ material, files, intake }: Pick<Props, 'material' | 'files' | 'intake'>) {
  const [photographing, setPhotographing] = useState(false);
  const { addPaper } = intake;
  const busy = addPaper.isPending && addPaper.variables.materialCode === material.code;
  return (
    <>
      <FileButton
        {...scans}
        chooses={`选择${material.name}的文件`}
        loading={busy}
        aria-label={`扫描件或照片：${material.name}`}
        onFiles={(chosen) => addPaper.mutate({ materialCode: material.code, files: chosen })}
      >
        扫描件或照片
      </FileButton>
      <Button disabled={busy} aria-label={`拍照：${material.name}`} onClick={() => setPhotographing(true)}>
        拍照
      </Button>
      {photographing && (
        <CameraDialog
          material={material}
          pagesBefore={files.filter(({ state }) => state !== 'rejected').length}
          onAdd={(pages) => {
            setPhotographing(false);
            addPaper.mutate({ materialCode: material.code, files: pages });
          }}
          onClose={() => setPhotographing(false)}
        />
      )}
    </>
  );
}

/** One material: its pages, and how the officer saw it. */
export function MaterialRow(props: Props) {
  const { material, files, seen, waived, problem, editable, intake, onSeen, offers = [] } = props;
  const options = seenAs.options.map((how) => ({ value: how, label: seenAsWords[how] }));
  return (
    <li className="intake-material">
      <div className="intake-result">
        <strong>{material.name}</strong>
        {waived === undefined ? (
          <Tag tone={material.required ? 'waiting' : 'neutral'}>
            {material.required ? '要交' : '可以不交'}
          </Tag>
        ) : (
          <Tag tone="good">免交</Tag>
        )}
        {waived === undefined && editable && <AddPaper material={material} files={files} intake={intake} />}
      </div>
      <span className="quiet">{waived ?? material.why}</span>
      {waived === undefined && files.length === 0 && (
        <UndertakingPart offers={offers} materialName={material.name} editable={editable} intake={intake} />
      )}
      <PageList files={files} editable={editable} intake={intake} />
      {files.length > 0 && (
        <Radio.Group
          aria-label={`${material.name}看的是`}
          value={seen}
          disabled={!editable}
          options={options}
          onChange={({ target }) => onSeen(target.value as SeenAs)}
        />
      )}
      {problem !== undefined && <p className="field-problem">{problem}</p>}
    </li>
  );
}
