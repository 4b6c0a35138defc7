import type { ExplainedLine } from '@gjj/shared-types';
import type { ProfileMaterial } from '../domain/item-schema';
import { presentSource } from '../domain/reason';
import { conditionExpressionInWords } from './expression-words';
import type { ItemNames } from './item-names';

/** A material with why it is asked for, and when it need not be handed in. `names` is null for an item of the window. */
export function materialLine(material: ProfileMaterial, names: ItemNames | null): ExplainedLine {
  const { name, why, required, source } = material;
  return {
    text: `${name}${required ? '' : '（可以不交）'}：${why}`,
    below: waiverLines(material, names),
    ruleId: null,
    source: presentSource(source),
  };
}

function waiverLines({ waivedWhen, waivedWords }: ProfileMaterial, names: ItemNames | null): string[] {
  if (waivedWhen === undefined || names === null) return [];
  const when = conditionExpressionInWords(waivedWhen, names);
  if (when !== null) return [`${when}的，不用交`];
  return waivedWords === undefined ? [] : [`部门能查到的，不用交：${names.fill(waivedWords)}`];
}
