import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteCase, useCase } from '@/features/cases/use-cases';
import { freshPapers } from '@/features/documents/fresh-papers';
import { OtherPapers, useOtherPapersProblem } from '@/features/documents/OtherPapers';
import { Grounds, sayByInWords } from '@/features/revocation/HearingCard';
import { Statements } from '@/features/revocation/Statements';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { CheckRow } from '@/ui/CheckRow';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Said {
  text: string;
  final: boolean;
}

const nothing: Said = { text: '', final: false };
const longest = 2000;

/** @throws ApiError, unless an answer was lost on its way and what was typed stands there already */
async function say(found: MemberCase, { text, final }: Said): Promise<void> {
  const documentIds = freshPapers(found)
    .filter(({ state }) => state === 'ready')
    .map(({ documentId }) => documentId);
  const params = { caseId: found.caseId };
  const body = { version: found.version, text: text.trim(), documentIds, final };
  try {
    noteCase(await call('beHeard', { params, body }));
  } catch (error) {
    const asItIs = noteCase(await call('getCase', { params }));
    if (asItIs.revocation?.statements.at(-1)?.text !== body.text) throw error;
  }
}

function Until({ found }: { found: MemberCase }) {
  return (
    <Notice tone="waiting">
      <div className="strong">{sayByInWords(found.clock, today())}</div>
      <div>写您知道的、您做的、您觉得哪里不对，照实写就行。写了的都会看，也会答复您。</div>
    </Notice>
  );
}

interface FormProps {
  said: Said;
  put: (said: Said) => void;
  wrong: boolean;
}

function Form({ said, put, wrong }: FormProps) {
  return (
    <Card>
      <Field
        id="statement"
        label="您要说的情况"
        hint="写到一半可以先退出，内容会留在这部手机上"
        error={wrong ? '请写下您要说的情况' : undefined}
      >
        <TextInput
          id="statement"
          value={said.text}
          onChange={(text) => put({ ...said, text })}
          multiline
          tall
          maxLength={longest}
          wrong={wrong}
        />
      </Field>
      <CheckRow id="statement-final" checked={said.final} onChange={(final) => put({ ...said, final })}>
        我要说的都说完了，不用等到期，可以作决定。（不勾选的话，到期前还可以再补充）
      </CheckRow>
    </Card>
  );
}

/** 说明情况: what the person says before anything is revoked, with papers; kept on the phone until it is sent. */
export default function StatementPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const { value: said, put, drop } = useKept<Said>(`draft:statement:${caseId}`, nothing);
  const [told, setTold] = useState(false);
  const work = useWork();
  const found = query.data;
  const papersProblem = useOtherPapersProblem(found);
  const open = found?.allowedActions.includes('be-heard') === true;
  const tooShort = said.text.trim().length < 2;
  const send = async () => {
    if (found === undefined) return;
    setTold(true);
    if (tooShort) return focusOn('statement');
    if (papersProblem !== undefined) return;
    if (!(await work.run(() => say(found, said)))) return focusOn('work-error');
    drop();
    tellBriefly('已经交给中心');
    replace('/packages/case/case/index', { case: caseId });
  };
  const action = (
    <Button id="send-statement" busy={work.busy} onPress={() => void send()}>
      交给中心
    </Button>
  );
  return (
    <PageFrame title="说明情况" {...(open ? { action } : {})}>
      <WorkError error={work.error} />
      <MemberOnly what="说明情况">
        <Loaded query={query} cards={2}>
          {(shown) => {
            const { revocation } = shown;
            if (!open || revocation === null)
              return (
                <Notice tone="neutral">
                  <div>现在不用说明情况。{shown.sentence}。</div>
                </Notice>
              );
            return (
              <div className="stack-wide">
                <Until found={shown} />
                <Form said={said} put={put} wrong={told && tooShort} />
                <OtherPapers found={shown} error={told ? papersProblem : undefined} />
                <Section title="中心查到的">
                  <Grounds found={shown} revocation={revocation} />
                </Section>
                <Statements found={shown} revocation={revocation} />
              </div>
            );
          }}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
