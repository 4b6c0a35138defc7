import { spanInWords } from '@gjj/shared-types';
import type { SubItem } from '../domain/attributes-schema';
import type { NoMeaning, PartTerms } from '../domain/bundle-schema';
import type { ProfileItem } from '../domain/item-schema';

const personWords = { name: '姓名', idNumber: '证件号码', phone: '手机号' } as const;

const noWords: Record<NoMeaning, string> = {
  'stops-all': '整件事停下',
  'stops-dependents': '等它的事停下，其他的照办',
  noted: '只记下，其他的照办',
};

/** How a part of a bundle runs: what comes first, what its body is given, what it answers, and what a no means. */
export function partLines(
  { part }: SubItem,
  item: Pick<ProfileItem, 'subItems' | 'bundleRun' | 'materials'>,
): string[] {
  if (part === undefined) return [];
  return [
    ...onlyIfLine(part, item),
    ...named(
      '先要办好',
      part.after.map((code) => nameOf(code, item)),
    ),
    ...named('给它', givenNames(part, item)),
    ...named('它答复', answeredNames(part)),
    ...(part.byItself ? ['轮到它就自己办，只问本人一次同意'] : []),
    `${spanInWords(part.within)}内答复；不同意的，${noWords[part.onNo]}`,
  ];
}

const named = (label: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${label}：${names.join('、')}`];

const nameOf = (code: string, { subItems }: Pick<ProfileItem, 'subItems'>): string =>
  subItems.find(({ part }) => part?.code === code)?.name ?? code;

function givenNames(
  { gives }: PartTerms,
  { subItems, bundleRun, materials }: Pick<ProfileItem, 'subItems' | 'bundleRun' | 'materials'>,
): string[] {
  const fields = subItems.flatMap(({ part }) =>
    (part?.answersWith.fields ?? []).map(({ key, label }) => [`${part!.code}.${key}`, label] as const),
  );
  const labels = new Map([
    ...(bundleRun?.questions ?? []).map(({ key, label }) => [key, label] as const),
    ...materials.map(({ code, name }) => [code, name] as const),
    ...fields,
  ]);
  const rest = [...gives.answers, ...gives.materials, ...gives.results];
  return [...gives.person.map((one) => personWords[one]), ...rest.map((key) => labels.get(key) ?? key)];
}

const answeredNames = ({ answersWith: { fields, document } }: PartTerms): string[] => [
  ...fields.map(({ label }) => label),
  ...(document === undefined ? [] : [`《${document}》`]),
];

const yesNo: Readonly<Record<string, string>> = { yes: '是', no: '否' };

function onlyIfLine({ onlyIf }: PartTerms, { bundleRun }: Pick<ProfileItem, 'bundleRun'>): string[] {
  const question = bundleRun?.questions.find(({ key }) => key === onlyIf?.question);
  if (question === undefined || onlyIf === undefined) return [];
  const options = new Map((question.options ?? []).map(({ value, label }) => [value, label]));
  const answers = onlyIf.is.map((value) => options.get(value) ?? yesNo[value] ?? value);
  return [`只有“${question.label}”答${answers.join('或')}的才办`];
}
