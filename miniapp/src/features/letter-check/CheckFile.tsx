import { largestLetterBytes, type LetterFileCheck } from '@gjj/shared-types';
import { useState } from 'react';
import { call } from '@/api/call';
import { chooseFiles } from '@/platform/files';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { Ours } from './Verdict';

interface Checked {
  name: string;
  answer: LetterFileCheck;
}

/** Whether a file is the centre's own, byte for byte. */
export function CheckFile() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const work = useWork();
  const choose = async () => {
    const [file] = await chooseFiles('file', 1);
    if (file === undefined) return;
    setChecked(null);
    // What is larger than any letter is none, whatever is in it.
    if (file.sizeBytes > largestLetterBytes) return setChecked({ name: file.name, answer: { letter: null } });
    await work.run(async () => {
      const bytes = await file.read(0, file.sizeBytes);
      const answer = await call('checkLetterFile', { body: bytes } as never);
      setChecked({ name: file.name, answer });
    });
  };
  return (
    <Section title="查电子文件">
      <Card>
        <div className="secondary">
          选一个 PDF，看它和中心出具的原件是不是一模一样，改过一个字也看得出来。只比对，不保存。
        </div>
        <WorkError error={work.error} />
        {checked !== null && <FileVerdict {...checked} />}
        <Button kind="secondary" icon="doc" id="check-file" busy={work.busy} onPress={() => void choose()}>
          选 PDF 文件
        </Button>
      </Card>
    </Section>
  );
}

function FileVerdict({ name, answer: { letter } }: Checked) {
  if (letter === null)
    return (
      <Notice tone="bad" alert id="file-not-ours">
        <h2 className="reset title">不是中心发出的原件</h2>
        <div>{name} 可能被改过，也可能是打印后再扫描、转存的。只有原来那个文件才能这样查。</div>
      </Notice>
    );
  return (
    <Ours letter={letter}>
      <div>{name} 和中心出具的原件一模一样，没有改动。</div>
    </Ours>
  );
}
