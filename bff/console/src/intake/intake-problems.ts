import {
  dayOf,
  findAnswerProblems,
  sumOfShares,
  yuan,
  type Inheritance,
  type IntakeCase,
} from '@gjj/shared-types';

/** Everything that stands in the way of handing in, by field, in the words and order of the page. */
export function intakeProblems(shown: IntakeCase, now: string): Readonly<Record<string, string>> {
  const { questions, answers, materials, documents, eligibility, intake, amountFen, cardId, inheritance } =
    shown;
  const problems: Record<string, string> = {};
  const today = dayOf(now);
  for (const [key, words] of Object.entries(
    findAnswerProblems(questions, answers, { complete: true, today }),
  ))
    problems[`answers.${key}`] = words;
  for (const { code, name, required, originalOnly } of materials) {
    const files = documents.filter((file) => file.materialCode === code);
    const waived = eligibility?.waivedMaterials[code] !== undefined;
    if (required && !waived && !files.some(({ state }) => state === 'ready'))
      problems[`documents.${code}`] = `请收${name}`;
    else if (files.length > 0 && intake.seen[code] === undefined)
      problems[`documents.${code}`] = '请注明看的是原件、复印件还是共享数据';
    else if (files.length > 0 && originalOnly === true && intake.seen[code] !== 'original')
      problems[`documents.${code}`] = `${name}要看原件`;
  }
  const cap = eligibility?.verdict === 'yes' ? eligibility.capFen : null;
  if (amountFen === null) problems['amountFen'] = '请填写提取金额';
  else if (cap !== null && amountFen > cap) problems['amountFen'] = `这次最多可以提取 ${yuan(cap)}`;
  if (inheritance === null) {
    if (cardId === null) problems['cardId'] = '请选收款卡';
  } else Object.assign(problems, heirProblems(inheritance));
  return problems;
}

function heirProblems({ heirs }: Inheritance): Record<string, string> {
  if (heirs.length === 0) return { heirs: '请登记继承人' };
  const { standing, by } = sumOfShares(heirs.map(({ share }) => share));
  if (standing === 'whole') return {};
  return { heirs: standing === 'short' ? `份额加起来还差 ${by}` : `份额加起来多了 ${by}` };
}
