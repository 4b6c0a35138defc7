import { seenAsWords, type StaffCase, type StaffUndertaking, type SeenAs } from '@gjj/shared-types';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { AddPapers } from '../documents/AddPapers';
import type { Undertakings } from './use-undertakings';

interface Props {
  shown: StaffCase;
  one: StaffUndertaking;
  undertakings: Undertakings;
}

/** 窗口补交: the paper is scanned, how it was seen is said, and the case goes on as it is. */
export function LaterPaper({ shown, one, undertakings: { handIn, busyWith } }: Props) {
  const [seen, setSeen] = useState<SeenAs>();
  const files = shown.documents.filter(
    ({ materialCode, state }) => materialCode === one.materialCode && state === 'ready',
  );
  const ways: SeenAs[] = ['original', 'copy', 'shared'];
  return (
    <div className="stack">
      <AddPapers
        shown={shown}
        material={{ code: one.materialCode, name: one.materialName }}
        words="补交：扫描件或照片"
      />
      {files.length > 0 && <span className="quiet">已有 {files.length} 份</span>}
      {files.length > 0 && (
        <>
          <Radio.Group
            aria-label={`${one.materialName}看的是`}
            value={seen}
            options={ways.map((value) => ({ value, label: seenAsWords[value] }))}
            onChange={({ target }) => setSeen(target.value as SeenAs)}
          />
          <div className="decision-buttons">
            <Button
              type="primary"
              disabled={seen === undefined}
              loading={busyWith(one.materialCode)}
              onClick={() => seen !== undefined && handIn({ materialCode: one.materialCode, seen })}
            >
              补交收齐
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
