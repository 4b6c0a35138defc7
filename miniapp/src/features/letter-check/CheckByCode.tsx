import { groupCheckCode, isCheckCode, readCheckCode, type LetterCheck } from '@gjj/shared-types';
import { useEffect, useState } from 'react';
import { call } from '@/api/call';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { CompareWith } from './CompareWith';
import { NotOurs, Ours } from './Verdict';

interface Asked {
  code: string;
  answer: LetterCheck;
}

function problemOf(code: string): string | undefined {
  return /^\d{12}$/.test(code) ? undefined : '查验码是 12 位数字，印在二维码旁边';
}

/** By the code on the letter; at once where the address brings it. */
export function CheckByCode({ first }: { first: string }) {
  const [typed, setTyped] = useState(groupCheckCode(readCheckCode(first)));
  const [problem, setProblem] = useState<string | undefined>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { busy, error, run } = useWork();
  const ask = (code: string) =>
    run(async () => setAsked({ code, answer: await call('checkLetter', { body: { checkCode: code } }) }));
  const check = () => {
    const code = readCheckCode(typed);
    setProblem(problemOf(code));
    setAsked(null);
    if (problemOf(code) === undefined) void ask(code);
  };
  useEffect(() => {
    const code = readCheckCode(first);
    if (problemOf(code) !== undefined) return;
    void run(async () =>
      setAsked({ code, answer: await call('checkLetter', { body: { checkCode: code } }) }),
    );
  }, [first, run]);
  return (
    <>
      <Card>
        <Field
          id="check-code"
          label="查验码"
          hint="12 位数字，印在文书的二维码旁边；扫二维码会自动填好"
          error={problem}
        >
          <TextInput
            id="check-code"
            value={typed}
            onChange={(text) => setTyped(groupCheckCode(readCheckCode(text)))}
            keyboard="number"
            maxLength={60}
            wrong={problem !== undefined}
          />
        </Field>
        <WorkError error={error} />
        <Button id="check-letter" icon="search" busy={busy} onPress={check}>
          查验
        </Button>
      </Card>
      {asked !== null && <Answer key={asked.code} {...asked} />}
    </>
  );
}

function Answer({ code, answer: { letter } }: Asked) {
  if (letter === null) return <NotOurs typing={!isCheckCode(code)} />;
  return (
    <>
      <Ours letter={letter}>
        <div className="secondary">
          查验码证明中心出具过这份文书。手里这一份有没有改过字，请用下面两种办法再核对。
        </div>
      </Ours>
      <CompareWith code={code} />
    </>
  );
}
