import {
  dayOf,
  findAnswerProblems,
  sumOfShares,
  yuan,
  type Inheritance,
  type IntakeCase,
  type Material,
} from '@gjj/shared-types';

type Problems = Record<string, string>;

/** Everything that stands in the way of handing in, by field, in the words and order of the page. */
export function intakeProblems(shown: IntakeCase, now: string): Readonly<Problems> {
  const answered = findAnswerProblems(shown.questions, shown.answers, { complete: true, today: dayOf(now) });
  const problems: Problems = {};
  for (const [key, words] of Object.entries(answered)) problems[`answers.${key}`] = words;
  for (const material of shown.materials) {
    const words = paperProblem(material, shown);
    if (words !== null) problems[`documents.${material.code}`] = words;
  }
  // What pays nothing asks for neither sum nor card.
  return { ...problems, ...(shown.operation === null ? payoutProblems(shown) : listProblems(shown)) };
}

function listProblems({ listForm, list }: IntakeCase): Problems {
  return listForm !== null && list === null ? { list: '请上传清册' } : {};
}

function paperProblem(
  { code, name, required, originalOnly }: Material,
  { documents, eligibility, intake, undertakingOffers }: IntakeCase,
): string | null {
  const files = documents.filter((file) => file.materialCode === code);
  const waived = eligibility?.waivedMaterials[code] !== undefined;
  const undertaken = undertakingOffers.some(({ materialCode, chosen }) => chosen && materialCode === code);
  if (undertaken && files.length === 0) return null;
  if (required && !waived && !files.some(({ state }) => state === 'ready')) return `请收${name}`;
  if (files.length === 0) return null;
  const seen = intake.seen[code];
  if (seen === undefined) return '请注明看的是原件、复印件还是共享数据';
  return originalOnly === true && seen !== 'original' ? `${name}要看原件` : null;
}

function payoutProblems(shown: IntakeCase): Problems {
  const { eligibility, amountFen, inheritance } = shown;
  const problems: Problems = {};
  const cap = eligibility?.verdict === 'yes' ? eligibility.capFen : null;
  if (amountFen === null) problems['amountFen'] = '请填写提取金额';
  else if (cap !== null && amountFen > cap) problems['amountFen'] = `这次最多可以提取 ${yuan(cap)}`;
  if (inheritance !== null) return { ...problems, ...heirProblems(inheritance) };
  const account = accountProblem(shown);
  return account === null ? problems : { ...problems, cardId: account };
}

/** A seller's account is registered on the case; it is none of the member's cards. */
function accountProblem({ payees, cardId, cardLast4 }: IntakeCase): string | null {
  if (payees === 'seller') return cardLast4 !== null && cardId === null ? null : '请登记卖房单位的监管账户';
  return cardId === null ? '请选收款卡' : null;
}

function heirProblems({ heirs }: Inheritance): Problems {
  if (heirs.length === 0) return { heirs: '请登记继承人' };
  const { standing, by } = sumOfShares(heirs.map(({ share }) => share));
  if (standing === 'whole') return {};
  return { heirs: standing === 'short' ? `份额加起来还差 ${by}` : `份额加起来多了 ${by}` };
}
