import type { CrossRules, Texts } from '../domain/centre-schema';
import { compileItem } from '../domain/compile-item';
import type { ProfileItem } from '../domain/item-schema';
import type { ProfileProblem } from './centre-profile-error';

export interface FiledItem {
  file: string;
  /** Its place where the file holds a list. */
  path: string;
  item: ProfileItem;
}

/** What the shapes alone do not show: codes given twice, expressions that do not hold, names that do not exist. */
export function findProfileProblems(
  filed: readonly FiledItem[],
  crossRules: CrossRules,
  texts: Texts,
): ProfileProblem[] {
  const problems = [...duplicates(filed), ...filed.flatMap(duplicateMaterials)];
  const seen = new Set<string>();
  for (const { file, path, item } of filed) {
    if (!item.online) continue;
    compileItem(item, crossRules, texts, (where, message) => {
      const shared = where.startsWith('cross-rules.');
      const problem = shared
        ? { file: 'cross-rules.yaml', path: where.replace('cross-rules.', 'conditions.'), message }
        : { file, path: join(path, where), message };
      const key = JSON.stringify(problem);
      if (!seen.has(key)) problems.push(problem);
      seen.add(key);
    });
  }
  return problems;
}

function join(path: string, where: string): string {
  return path === '' ? where : `${path}.${where}`;
}

function duplicates(filed: readonly FiledItem[]): ProfileProblem[] {
  const first = new Map<string, string>();
  return filed.flatMap(({ file, path, item }) => {
    const earlier = first.get(item.code);
    if (earlier === undefined) first.set(item.code, file);
    return earlier === undefined
      ? []
      : [{ file, path: join(path, 'code'), message: `${item.code} is an item of ${earlier} already` }];
  });
}

function duplicateMaterials({ file, path, item }: FiledItem): ProfileProblem[] {
  const codes = item.materials.map((material) => material.code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index
      ? []
      : [{ file, path: join(path, `materials.${index}.code`), message: `${code} is listed twice` }],
  );
}
