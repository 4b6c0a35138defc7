import { seenAsWords, type StaffCase, type StaffUndertaking, type SeenAs } from '@gjj/shared-types';
import { Button, Radio } from 'antd';
import { useRef, useState } from 'react';
import { FailureNote } from '../../look/FailureNote';
import type { Undertakings } from './use-undertakings';

interface Props {
  shown: StaffCase;
  one: StaffUndertaking;
  undertakings: Undertakings;
}

/** 窗口补交: the paper is scanned, how it was seen is said, and the case goes on as it is. */
export function LaterPaper({ shown, one, undertakings: { addPaper, handIn } }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<SeenAs>();
  const files = shown.documents.filter(({ materialCode }) => materialCode === one.materialCode);
  const ways: SeenAs[] = ['original', 'copy', 'shared'];
  return (
    <div className="stack">
      <input
        ref={chooser}
        type="file"
        multiple
        accept="image/*,.pdf,.ofd"
        hidden
        aria-label={`选择补交的${one.materialName}`}
        onChange={({ target }) => {
          addPaper.mutate({ materialCode: one.materialCode, files: [...(target.files ?? [])] });
          target.value = '';
        }}
      />
      <div className="decision-buttons">
        <Button loading={addPaper.isPending} onClick={() => chooser.current?.click()}>
          补交：扫描件或照片
        </Button>
        {files.length > 0 && <span className="quiet">已有 {files.length} 份</span>}
      </div>
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
              loading={handIn.isPending}
              onClick={() => seen !== undefined && handIn.mutate({ materialCode: one.materialCode, seen })}
            >
              补交收齐
            </Button>
          </div>
        </>
      )}
      {addPaper.isError && <FailureNote error={addPaper.error} />}
      {handIn.isError && <FailureNote error={handIn.error} />}
    </div>
  );
}
