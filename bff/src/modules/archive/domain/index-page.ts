import { sourceInWords, yuan, type Decision, type Eligibility } from '@gjj/shared-types';
import { whenInWords } from './when';
import { linkTo, page, rowsOf, tableOf } from './html';

interface Linked {
  path: string;
  words: string;
}

/** A case as a stranger reads it, years later and without us. */
export interface IndexView {
  centreName: string;
  receiptNumber: string;
  itemName: string;
  /** Who it is about: as far as this reader may know. */
  who: readonly (readonly [label: string, words: string | null])[];
  stateTerm: string;
  amountFen: number | null;
  submittedAt: string | null;
  answers: readonly { question: string; answer: string }[];
  decision: Decision | null;
  eligibility: Eligibility | null;
  facts: readonly { label: string; words: string; source: string; observedAt: string | null }[];
  timeline: readonly { at: string; by: string; words: string }[];
  payments: readonly (readonly string[])[];
  messages: readonly { at: string; title: string; body: string }[];
  letters: readonly Linked[];
  documents: readonly Linked[];
  /** Last day until which it must be kept; null: nobody has archived it yet. */
  retainUntil: string | null;
  madeAt: string;
}

const verdictWords = { yes: '符合', no: '不符合', unknown: '由工作人员核对' } as const;
const outcomeWords: Record<Decision['outcome'], string> = {
  approved: '同意',
  refused: '不同意',
  'not-accepted': '不予受理',
  returned: '退件',
};

export function indexPage(view: IndexView): string {
  return page(`${view.itemName} ${view.receiptNumber}`, [
    ['办件', caseSection(view)],
    ['决定', decisionSection(view.decision)],
    ['怎么判断的', judgementSection(view.eligibility)],
    ['用到的事实', factsSection(view)],
    [
      '填写的内容',
      tableOf(
        ['问题', '回答'],
        view.answers.map(({ question, answer }) => [question, answer]),
      ),
    ],
    ['付款', tableOf(['时间', '金额', '收款账户', '结果'], view.payments)],
    [
      '经过',
      tableOf(
        ['时间', '谁', '做了什么'],
        view.timeline.map((row) => [row.at, row.by, row.words]),
      ),
    ],
    ['文书', links(view.letters)],
    ['材料', links(view.documents)],
    [
      '发出的消息',
      tableOf(
        ['时间', '标题', '内容'],
        view.messages.map((row) => [row.at, row.title, row.body]),
      ),
    ],
    ['怎样核对', howToCheck],
  ]);
}

const caseSection = (view: IndexView) =>
  `<table>${rowsOf([
    ['公积金中心', view.centreName],
    ['收件号', view.receiptNumber],
    ['事项', view.itemName],
    ...view.who,
    ['状态', view.stateTerm],
    ['金额', view.amountFen === null ? null : yuan(view.amountFen)],
    ['提交时间', view.submittedAt],
    ['保存到', view.retainUntil],
    ['本档案生成于', view.madeAt],
  ])}</table>`;

function decisionSection(decision: Decision | null): string {
  if (decision === null) return '<p>还没有决定。</p>';
  const { outcome, by, amountFen } = decision;
  return `<table>${rowsOf([
    ['结果', outcomeWords[outcome]],
    ['由谁决定', by === 'machine' ? '系统按规则自动核定，本人可以要求人工复核' : '工作人员'],
    ['时间', whenInWords(decision.decidedAt)],
    ['金额', amountFen === null ? null : yuan(amountFen)],
    ['查明的事实', decision.facts],
    ['依据', decision.rule],
    ['理由', decision.reason],
    ['不同意怎么办', decision.remedies],
    ['归谁管', decision.competentBody ?? null],
    ['规则版本', decision.rulesVersion ?? null],
  ])}</table>`;
}

function judgementSection(eligibility: Eligibility | null): string {
  if (eligibility === null) return '<p>这件业务没有按规则自动核对。</p>';
  const reasons = eligibility.reasons.map(({ ruleId, verdict, words, source }) => [
    verdictWords[verdict],
    words,
    sourceInWords(source),
    ruleId,
  ]);
  const steps = eligibility.working.map(({ label, amountFen, binding }) => [
    label,
    yuan(amountFen),
    binding ? '取这个' : '',
  ]);
  return [
    tableOf(['结论', '条件', '依据', '规则'], reasons),
    tableOf(['算式', '金额', ''], steps),
    `<p>规则版本：${eligibility.rulesVersion}</p>`,
  ].join('\n');
}

const factsSection = ({ facts }: IndexView) =>
  tableOf(
    ['事实', '查到的', '来自', '查的时间'],
    facts.map(({ label, words, source, observedAt }) => [label, words, source, observedAt ?? '']),
  );

const links = (files: readonly Linked[]) =>
  files.length === 0
    ? '<p>没有。</p>'
    : `<ol>${files.map(({ path, words }) => `<li>${linkTo(path, words)}</li>`).join('\n')}</ol>`;

const howToCheck = `<p>在这个文件夹里运行 <code>sha256sum -c SHA256SUMS</code>，每一行都是“OK”，就说明文件一个字节也没有改动。
文书是签了电子印章的 PDF，可以用任何 PDF 阅读器查看签名。
<code>judgement.json</code> 是规则的判断结果：用同一版规则和 <code>basis.json</code> 里的事实，任何人都能重新算出完全相同的内容。</p>`;
