import type { z } from 'zod';
import { sha256Hex } from '../../platform/byte-flow';
import { parseCentre, versionOf, type ProfileFiles } from '../catalogue';
import { canonicalJson } from './domain/canonical-json';
import { sumProblems, type Unpacked } from './domain/check-sums';
import { decisionDifferences, differences } from './domain/differences';
import { basisSchema, judgementSchema, packedDecisionSchema, type PackedBasis } from './domain/judgement';
import { names } from './domain/packed-file';
import { judgeAgain } from './judge-again';

/** What came out of deciding once more; `problems` in words, none where every byte is the same. */
export interface Replayed {
  rulesVersion: string;
  judgement: string;
  problems: string[];
}

/** Not a package that can be decided again; says why in Chinese. */
export class NotReplayable extends Error {
  override name = 'NotReplayable';
}

/** Files that are not as the package's own sums say. */
export const changedFiles = (files: Unpacked): string[] => sumProblems(files, sha256Hex);

/** The rules that came with the package; null where they come apart. */
export function rulesInside(files: Unpacked): ProfileFiles | null {
  const inside = [...files]
    .filter(([path]) => path.startsWith(names.rules))
    .map(([path, bytes]): [string, Buffer] => [path.slice(names.rules.length), bytes]);
  return inside.length === 0 ? null : { name: 'package', files: new Map(inside) };
}

/** By which version it was judged, to find it. @throws NotReplayable */
export function basisIn(files: Unpacked): PackedBasis {
  return partOf(files, names.basis, basisSchema);
}

/**
 * Decides again what a package holds, by these rules and nothing else. @throws NotReplayable for a package without a
 * judgement, or rules of another version: the same answer by other rules would prove nothing
 */
export function replay(files: Unpacked, rules: ProfileFiles): Replayed {
  const basis = basisIn(files);
  const packed = partOf(files, names.judgement, judgementSchema);
  const decision = partOf(files, names.decision, packedDecisionSchema);
  const rulesVersion = versionOf(rules);
  if (rulesVersion !== basis.rulesVersion)
    throw new NotReplayable(`这件是照规则版本 ${basis.rulesVersion} 判断的，给的规则是版本 ${rulesVersion}`);
  const again = judgeAgain(basis, parseCentre(rules));
  const judgement = canonicalJson(again);
  const found = [...differences(packed, again), ...decisionDifferences(decision, again, basis)];
  const sameBytes = files.get(names.judgement)!.toString('utf8') === judgement;
  const written = found.length === 0 && !sameBytes ? [`${names.judgement} 的写法变了，内容一样`] : [];
  return { rulesVersion, judgement, problems: [...found, ...written] };
}

function partOf<Schema extends z.ZodType>(files: Unpacked, name: string, schema: Schema): z.output<Schema> {
  const bytes = files.get(name);
  if (bytes === undefined)
    throw new NotReplayable(`没有 ${name}：这件不是照规则判断的，或者当时没有留下依据`);
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new NotReplayable(`${name} 读不懂`, { cause });
  }
}
