import {
  agentInWords,
  answerInWords,
  dayInWords,
  groupPaperNumber,
  groupReceiptNumber,
  seenAsWords,
  shareInWords,
  timeInWords,
  yuan,
  type IntakeCase,
  type ListView,
} from '@gjj/shared-types';
import type { Paper, PaperPart } from '../../../../platform/print';

/** What a paper says of the centre that issues it. */
export interface Issuer {
  centreName: string;
  hotline: string;
  now: Date;
}

/** 收件凭证: what is applied for, what was seen, what is agreed to, and room for both to sign. */
export function receiptPaper(shown: IntakeCase, { centreName, hotline, now }: Issuer): Paper {
  const { receiptNumber } = shown;
  return {
    title: '住房公积金业务收件凭证',
    issuer: centreName,
    reference: receiptNumber === null ? shown.itemName : groupReceiptNumber(receiptNumber),
    madeAt: now,
    parts: [
      ...numberParts(receiptNumber),
      { kind: 'rows', rows: headOf(shown) },
      ...answerParts(shown),
      ...heirParts(shown),
      { kind: 'heading', text: '收下的材料' },
      broughtPart(shown),
      ...undertakenParts(shown),
      ...bundleParts(shown),
      { kind: 'heading', text: '本人同意' },
      { kind: 'paragraph', text: consentTo(shown) },
      ...answerByParts(shown),
      { kind: 'paragraph', text: progressWords(shown, hotline) },
      { kind: 'signatures', names: [signerOf(shown), '收件人签字', '日期'] },
    ],
  };
}

/** All three consents of a hand-in (个人信息保护法 art. 14, 29). */
const consentWords =
  '查询办理这项业务要用的信息；向银行核对并使用上面的收款卡。以上内容和交来的材料都是真实的。';

/** Where nothing is paid there is no card. */
function consentTo({ operation, list }: IntakeCase): string {
  if (operation === null) return consentWords;
  return `查询办理这项业务要用的信息。以上内容${list === null ? '' : '、清册'}和交来的材料都是真实的。`;
}

/** What changes the ledger's books stands in nobody's app. */
const progressWords = ({ operation }: IntakeCase, hotline: string) =>
  operation === null ? `查询进度请拨打 ${hotline}，或者在微信小程序里看。` : `查询进度请拨打 ${hotline}。`;

function numberParts(receiptNumber: string | null): PaperPart[] {
  if (receiptNumber === null) return [];
  return [{ kind: 'barcode', code: receiptNumber, words: `收件号 ${groupReceiptNumber(receiptNumber)}` }];
}

function headOf(shown: IntakeCase): [string, string | null][] {
  const { intake, inheritance, receiptNumber, amountFen, cardBankName, cardLast4, submittedAt } = shown;
  return [
    ['收件号', receiptNumber === null ? '交给受理后生成，可以补打' : null],
    ['收件', `${intake.windowName} ${intake.by}，${timeInWords(submittedAt ?? intake.takenAt)}`],
    ['单位', shown.unit && `${shown.unit.name} ${shown.unit.creditCode}`],
    [applicantTitle(shown), `${shown.memberNameMasked} ${shown.idNumberMasked}`],
    ['来办的人', inheritance && inheritance.applicantMasked],
    ['手机', inheritance === null ? (shown.phoneMasked ?? '没有，一律用纸质通知') : null],
    [shown.unit === null ? '代办' : '凭据', intake.agent && agentInWords(intake.agent)],
    ['业务', shown.itemName],
    ['金额', amountFen === null ? null : yuan(amountFen)],
    ['清册', shown.list && `${shown.list.rows.length} 人${totalsOf(shown.list)}`],
    ['结果', shown.operation?.result ?? null],
    ['收款卡', cardLast4 === null ? null : `${cardBankName ?? ''} 尾号 ${cardLast4}`],
  ];
}

/** ，单位缴存额合计 ¥7,200.00. */
function totalsOf({ columns, totals }: ListView): string {
  const summed = columns.filter(({ key }) => key.endsWith('Fen') && key !== 'baseFen');
  return summed.map(({ key, title }) => `，${title}合计 ${yuan(totals[key] ?? 0)}`).join('');
}

/** As it was frozen at the hand-in; before that as it stands in the form. */
function answerParts({ frozenAnswers, questions, answers }: IntakeCase): PaperPart[] {
  const given = questions.filter(({ key }) => answers[key] !== undefined);
  const rows: [string, string][] =
    frozenAnswers.length > 0
      ? frozenAnswers.map(({ question, answer }) => [question, answer])
      : given.map((question) => [question.label, answerInWords(question, answers[question.key])]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: '申请内容' },
    { kind: 'rows', rows },
  ];
}

/** Every heir by name, with their part and card. */
function heirParts({ inheritance }: IntakeCase): PaperPart[] {
  if (inheritance === null) return [];
  return [
    { kind: 'heading', text: '继承人' },
    {
      kind: 'table',
      columns: [
        { name: '继承人', share: 3 },
        { name: '份额', share: 1 },
        { name: '金额', share: 2 },
        { name: '收款卡', share: 3 },
      ],
      rows: inheritance.heirs.map((heir) => [
        `${heir.nameMasked} ${heir.idNumberMasked}`,
        shareInWords(heir.share),
        heir.amountFen === null ? '' : yuan(heir.amountFen),
        `${heir.cardBankName} 尾号 ${heir.cardLast4}`,
      ]),
    },
  ];
}

function broughtPart({ materials, documents, intake }: IntakeCase): PaperPart {
  const countOf = (code: string) => documents.filter((file) => file.materialCode === code).length;
  const brought = materials.filter(({ code }) => countOf(code) > 0);
  if (brought.length === 0)
    return { kind: 'paragraph', text: '没有收纸质材料：办这项业务要用的信息由部门共享。' };
  return {
    kind: 'table',
    columns: [
      { name: '材料', share: 5 },
      { name: '份数', share: 1 },
      { name: '看的是', share: 2 },
    ],
    rows: brought.map(({ code, name }) => {
      const seen = intake.seen[code];
      return [name, String(countOf(code)), seen === undefined ? '' : seenAsWords[seen]];
    }),
  };
}

/** 容缺、承诺: what is left out, until when, and what follows; signed for with the rest. */
function undertakenParts(shown: IntakeCase): PaperPart[] {
  const isThere = (code: string) => shown.documents.some(({ materialCode }) => materialCode === code);
  const chosen = shown.undertakingOffers.filter((one) => one.chosen && !isThere(one.materialCode));
  const undertaken = shown.state === 'draft' ? chosen : shown.undertakings;
  if (undertaken.length === 0) return [];
  return [
    { kind: 'heading', text: '以后补交和承诺的' },
    ...undertaken.map((one): PaperPart => ({ kind: 'paragraph', text: undertakenWords(one) })),
  ];
}

type Undertaken = Pick<IntakeCase['undertakings'][number], 'materialName' | 'says' | 'dueOn' | 'sanction'>;

function undertakenWords({ materialName, says, dueOn, sanction }: Undertaken): string {
  const promise = says === null ? '' : `${says}。`;
  const until = dueOn === null ? '' : `${dayInWords(dueOn)}前补交。`;
  return `${materialName}：${promise}${until}做不到的后果：${sanction}。以上我已经知道，愿意照办。`;
}

/** What lies at the window on paper, to be found again by its number. */
function bundleParts({ intake: { bundleNumbers } }: IntakeCase): PaperPart[] {
  return bundleNumbers.map((number) => ({
    kind: 'barcode',
    code: number,
    words: `材料袋 ${groupPaperNumber(number)}`,
  }));
}

function answerByParts({ state, clock }: IntakeCase): PaperPart[] {
  const dueOn = state === 'received' ? (clock?.dueOn ?? null) : null;
  return dueOn === null ? [] : [{ kind: 'paragraph', text: `${dayInWords(dueOn)}前答复是否受理。` }];
}

function applicantTitle({ unit, inheritance }: IntakeCase): string {
  if (unit !== null) return '经办人';
  return inheritance === null ? '申请人' : '去世职工';
}

function signerOf({ unit, intake: { agent }, inheritance }: IntakeCase): string {
  if (unit !== null) return '经办人签字（单位盖章）';
  if (inheritance !== null) return '来办的人签字';
  return agent?.nameMasked == null ? '申请人签字' : '代办人签字';
}
