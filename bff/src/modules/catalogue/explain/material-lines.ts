import { spanInWords, type ExplainedLine } from '@gjj/shared-types';
import type { ProfileMaterial } from '../domain/material-schema';
import { presentSource } from '../domain/reason';
import { conditionExpressionInWords } from './expression-words';
import type { ItemNames } from './item-names';

/** A material with why it is asked for, and when it need not be handed in. `names` is null for an item of the window. */
export function materialLine(material: ProfileMaterial, names: ItemNames | null): ExplainedLine {
  const { name, why, required, source } = material;
  return {
    text: `${name}${required ? '' : '（可以不交）'}：${why}`,
    below: [...waiverLines(material, names), ...laterLines(material)],
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

function checkWords({ check }: NonNullable<ProfileMaterial['promise']>): string {
  return check === undefined
    ? ''
    : `；每 100 份抽查 ${check.percent} 份，${spanInWords(check.within)}内向部门核对`;
}

/** 容缺 and 告知承诺: what may be done in the place of handing it in now, and what follows where it is not kept. */
function laterLines({ later, promise }: ProfileMaterial): string[] {
  return [
    ...(later === undefined
      ? []
      : [`暂时没有的可以后补：${spanInWords(later.within)}内交齐；${later.sanction}`]),
    ...(promise === undefined
      ? []
      : [
          `可以用书面承诺代替：${promise.says}${promise.within === undefined ? '' : `，${spanInWords(promise.within)}内补交`}；${promise.sanction}${checkWords(promise)}`,
        ]),
  ];
}
