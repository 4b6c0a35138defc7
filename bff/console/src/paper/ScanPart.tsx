import { groupPaperNumber, isBundleNumber, readPaperNumber, type ScanResult } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { TextField } from '../look/TextField';
import type { OneList } from './use-paper';

const found = {
  listed: { tone: 'good', words: '在清单上' },
  unexpected: { tone: 'action', words: '不在这张清单上，一起收取' },
  unknown: { tone: 'bad', words: '没有等着收取的这袋材料，请放回窗口核对' },
} as const;

function Said({ result }: { result: ScanResult & { code: string } }) {
  const { tone, words } = found[result.kind];
  return (
    <p>
      <span className="numbers">{groupPaperNumber(result.code)}</span>{' '}
      <Tag tone={tone}>{result.again ? `刚才扫过了，${words}` : words}</Tag>
    </p>
  );
}

/** 清点: the reader types a number and Enter; what was found is said at once, and the field is ready for the next. */
export function ScanPart({ scan }: Pick<OneList, 'scan'>) {
  const [typed, setTyped] = useState('');
  const [misread, setMisread] = useState(false);
  const read = () => {
    const code = readPaperNumber(typed);
    if (code === '') return;
    setTyped('');
    setMisread(!isBundleNumber(code));
    if (isBundleNumber(code)) scan.mutate(code);
  };
  return (
    <section className="card panel" aria-label="清点">
      <h2>清点</h2>
      <div className="paper-scan">
        <TextField
          label="扫材料袋上的条码"
          hint="把光标放在这里，用扫码枪逐袋扫；条码坏了就照着数字打，再按回车。"
          autoFocus
          maxLength={40}
          value={typed}
          onText={setTyped}
          onPressEnter={(event) => {
            event.preventDefault();
            read();
          }}
        />
        <Button onClick={read}>清点</Button>
      </div>
      <output>
        {misread && <p className="field-problem">条码没有读对，请再扫一次。</p>}
        {!misread && scan.data !== undefined && (
          <Said result={{ ...scan.data, code: scan.variables ?? '' }} />
        )}
      </output>
      {scan.isError && <FailureNote error={scan.error} />}
    </section>
  );
}
