import { useState } from 'react';
import {
  matterKindWords,
  windowInWords,
  type MatterForm,
  type MatterKind,
  type OpenMatterBody,
} from '@gjj/shared-types';
import { AttachmentField } from '@/features/attachments/AttachmentField';
import { useEnvelope, type Envelope } from '@/features/attachments/use-envelope';
import { focusOn } from '@/platform/focus-on';
import { openTab, replace } from '@/platform/navigate';
import { callPhone, tellBriefly } from '@/platform/tell';
import { forget } from '@/platform/storage';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { EmptyState } from '@/ui/EmptyState';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { ticksOf, type Ticked } from './disputed';
import { TickedEntries } from './TickedEntries';
import { openMatter } from './use-matters';

/** What the page was opened with: where something went wrong, the case, the account. */
export interface About {
  page: string;
  error: string;
  caseId: string;
  accountNo: string;
}

interface Draft {
  text: string;
  /** From when; of a call-back. */
  from: string | null;
}

const least = 4;

interface Problems {
  text?: string;
  window?: string;
}

function problemsOf(kind: MatterKind, { text, from }: Draft, form: MatterForm): Problems {
  if (kind === 'call-back') {
    const known = form.callWindows.some((one) => one.from === from);
    return known ? {} : { window: '请选一个时段' };
  }
  return text.trim().length < least ? { text: '请再写清楚一点，至少 4 个字' } : {};
}

interface More {
  form: MatterForm;
  ticked: Ticked;
  /** What goes along. */
  named: Envelope['named'];
}

function bodyOf(kind: MatterKind, draft: Draft, about: About, { form, ticked, named }: More) {
  const text = draft.text.trim();
  const ofCase = about.caseId === '' ? {} : { caseId: about.caseId as never };
  if (kind === 'balance-dispute') {
    const entryIds = ticked.map(({ entryId }) => entryId);
    return { kind, text, accountNo: about.accountNo, entryIds, ...named } satisfies OpenMatterBody;
  }
  if (kind === 'call-back') {
    const window = form.callWindows.find(({ from }) => from === draft.from)!;
    return { kind, text, window, ...ofCase } satisfies OpenMatterBody;
  }
  const seen = about.page === '' ? {} : { seen: { page: about.page, errorCode: about.error || null } };
  if (kind === 'cannot-get-done') return { kind, text, ...ofCase, ...seen, ...named } as OpenMatterBody;
  return { kind, text, ...ofCase, ...named } as OpenMatterBody;
}

function CallTimes({
  form,
  value,
  onChange,
}: {
  form: MatterForm;
  value: string | null;
  onChange: (from: string) => void;
}) {
  const { callWindows, phoneMasked, hotline } = form;
  if (phoneMasked === null || callWindows.length === 0)
    return (
      <EmptyState
        icon="phone"
        words={phoneMasked === null ? '您还没有绑定手机号，没法给您回电。' : '现在没有可以约的时段。'}
      >
        <Button kind="secondary" icon="phone" onPress={() => callPhone(hotline)}>
          拨打 {hotline}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <div>打到您的手机 {phoneMasked}。不会问您的密码、验证码和完整卡号。</div>
      <ChoiceList
        id="window"
        label="什么时候打给您"
        options={callWindows.map((one) => ({ value: one.from, label: windowInWords(one) }))}
        value={value}
        onChange={onChange}
      />
      <Button kind="quiet" icon="phone" onPress={() => callPhone(hotline)}>
        不想等？现在拨打 {hotline}
      </Button>
    </>
  );
}

/** The kind is chosen: what to write, by when it is answered, and send. */
export function NewMatter({ kind, about, form }: { kind: MatterKind; about: About; form: MatterForm }) {
  const { value: draft, put, drop } = useKept<Draft>(`draft:matter:${kind}`, { text: '', from: null });
  const { value: ticked } = useKept<Ticked>(ticksOf(about.accountNo || 'none'), []);
  const envelope = useEnvelope(`draft:matter:${kind}`);
  const [told, setTold] = useState(false);
  const work = useWork();
  const problems = told ? problemsOf(kind, draft, form) : {};
  const send = async () => {
    setTold(true);
    const wrong = problemsOf(kind, draft, form);
    if (wrong.text !== undefined || wrong.window !== undefined)
      return focusOn(wrong.text === undefined ? 'window' : 'matter-text');
    if (envelope.problem !== undefined) return focusOn('matter-files');
    const body = bodyOf(kind, draft, about, { form, ticked, named: envelope.named });
    const went = await work.run(async () => {
      const { matterId } = await openMatter(body);
      drop();
      envelope.drop();
      if (kind === 'balance-dispute') forget(ticksOf(about.accountNo));
      tellBriefly('已收到');
      replace('/packages/heard/matter/index', { matter: matterId });
    });
    if (!went) focusOn('work-error');
  };
  if (kind === 'balance-dispute' && (about.accountNo === '' || ticked.length === 0)) return <TickFirst />;
  const answered = form.kinds.find((one) => one.kind === kind)?.answeredBy;
  return (
    <Section title={matterKindWords[kind].name}>
      <Card>
        <WorkError error={work.error} />
        {kind === 'balance-dispute' && <TickedEntries entries={ticked} />}
        {about.page !== '' && kind === 'cannot-get-done' && (
          <Notice tone="neutral">
            <div>出错的页面和代码会一起送出，您不用再写。</div>
          </Notice>
        )}
        {kind === 'call-back' && (
          <Field id="window" label="什么时候打给您" error={problems.window}>
            <CallTimes form={form} value={draft.from} onChange={(from) => put({ ...draft, from })} />
          </Field>
        )}
        <Field
          id="matter-text"
          label={matterKindWords[kind].ask}
          error={problems.text}
          optional={kind === 'call-back'}
        >
          <TextInput
            id="matter-text"
            value={draft.text}
            onChange={(text) => put({ ...draft, text })}
            maxLength={1000}
            multiline
            tall
            wrong={problems.text !== undefined}
          />
        </Field>
        {kind !== 'call-back' && <AttachmentField id="matter-files" envelope={envelope} told={told} />}
        {answered !== undefined && kind !== 'call-back' && <div className="strong">{answered}</div>}
        <Button id="send-matter" busy={work.busy} onPress={() => void send()}>
          {kind === 'call-back' ? '约好回电' : '送出'}
        </Button>
      </Card>
    </Section>
  );
}

/** The entries are ticked where they stand. */
function TickFirst() {
  return (
    <EmptyState icon="list" words="请先打开账户明细，点“有不对的？提出异议”，勾出有疑问的几笔。">
      <Button kind="secondary" onPress={() => openTab('home')}>
        去首页看账户
      </Button>
    </EmptyState>
  );
}
