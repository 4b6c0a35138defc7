import { fieldWords, isFactKey, factDefinition } from '../../../bff/src/modules/catalogue/index';

/** What a list's entry is called, where the words of its fields stand under that. */
const one: Readonly<Record<string, string>> = {
  parameters: 'parameter',
  conditions: 'condition',
  materials: 'material',
  questions: 'question',
};

/** By the file where a field stands at its top. */
const files: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)items\//, 'item'],
  [/(^|\/)cases\//, 'case-file'],
  [/(^|\/)terms\.yaml$/, 'terms'],
  [/(^|\/)centre\.yaml$/, 'centre'],
  [/(^|\/)home-loan\.yaml$/, 'home-loan'],
  [/(^|\/)flow\.yaml$/, 'flows'],
];

/** The Chinese name of a field, e.g. 每人每月额度's `unit` → 单位; empty where it has none of its own. */
export function fieldName(file: string, path: string): string {
  const names = path.split('.').filter((part) => part !== '' && !/^\d+$/.test(part));
  const field = names.at(-1) ?? '';
  if (isFactKey(field)) return factDefinition(field).label;
  const around = names.at(-2) ?? files.find(([pattern]) => pattern.test(file))?.[1] ?? '';
  const words =
    fieldWords[`${one[around] ?? around}.${field}`] ?? fieldWords[`${around}.${field}`] ?? fieldWords[field];
  return (
    (words ?? '')
      .replace(/^CEL：/, '')
      .replaceAll(/（[^）]*）/g, '')
      .split(/[：，；。]/)[0] ?? ''
  );
}
