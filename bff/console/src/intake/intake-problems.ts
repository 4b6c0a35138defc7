import { dayOf, findAnswerProblems, yuan, type IntakeCase } from '@gjj/shared-types';

/** Everything that stands in the way of handing in, by field, in the words and order of the page. */
export function intakeProblems(shown: IntakeCase, now: string): Readonly<Record<string, string>> {
  const { questions, answers, materials, documents, eligibility, intake, amountFen, cardId } = shown;
  const problems: Record<string, string> = {};
  const today = dayOf(now);
  for (const [key, words] of Object.entries(
    findAnswerProblems(questions, answers, { complete: true, today }),
  ))
    problems[`answers.${key}`] = words;
  for (const { code, name, required } of materials) {
    const files = documents.filter((file) => file.materialCode === code);
    const waived = eligibility?.waivedMaterials[code] !== undefined;
    if (required && !waived && !files.some(({ state }) => state === 'ready'))
      problems[`documents.${code}`] = `请收${name}`;
    else if (files.length > 0 && intake.seen[code] === undefined)
      problems[`documents.${code}`] = '请注明看的是原件、复印件还是共享数据';
  }
  const cap = eligibility?.verdict === 'yes' ? eligibility.capFen : null;
  if (amountFen === null) problems['amountFen'] = '请填写提取金额';
  else if (cap !== null && amountFen > cap) problems['amountFen'] = `这次最多可以提取 ${yuan(cap)}`;
  if (cardId === null) problems['cardId'] = '请选收款卡';
  return problems;
}
