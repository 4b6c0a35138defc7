import type { CentreChanges, Day, RuleChange } from '@gjj/shared-types';
import { centreOn, type CentreOnDay, type CentreProfile } from '../domain/centre-schema';
import { compareNamed, type Named } from './compare-named';
import { itemChange } from './item-changes';

/** A version of a centre on a day. */
export interface CentreMoment {
  profile: CentreProfile;
  on: Day;
}

/** What changes for whom from one day, or version, to another. Pure. */
export function changesBetween(from: CentreMoment, to: CentreMoment): CentreChanges {
  const before = centreOn(from.profile, from.on);
  const after = centreOn(to.profile, to.on);
  const codes = [...new Set([...after.items, ...before.items].map(({ code }) => code))].sort();
  const itemOf = (centre: CentreOnDay, code: string) => centre.items.find((item) => item.code === code);
  return {
    from: from.on,
    to: to.on,
    items: codes.flatMap(
      (code) =>
        itemChange(
          { centre: before, item: itemOf(before, code) },
          { centre: after, item: itemOf(after, code) },
        ) ?? [],
    ),
    centre: sharedChanges(before, after),
  };
}

function sharedChanges(before: CentreOnDay, after: CentreOnDay): RuleChange[] {
  return [
    ...compareNamed('flow', flowParts(before), flowParts(after)),
    ...compareNamed('condition', sharedConditions(before), sharedConditions(after)),
  ];
}

/** Conditions of every item; their words name nothing of an item. */
function sharedConditions({ crossRules }: CentreOnDay): Named[] {
  return crossRules.conditions.map(({ id, says, words, when }) => ({
    key: id,
    label: says ?? words.yes,
    text: says ?? words.yes,
    formula: when,
  }));
}

const handlingWords: Record<CentreOnDay['flow']['handling'], string> = {
  anywhere: '全市任一窗口',
  'received-anywhere': '全市任一窗口收件、受理，由本人所在的县（区）决定',
  'home-district': '本人所在的县（区）',
};

function flowParts({ flow }: CentreOnDay): Named[] {
  const words = {
    在哪里办: handlingWords[flow.handling],
    受理和复核: flow.fourEyes ? '由两个人' : '可以由一个人',
    审批: flow.approvalLevels.join('、'),
    收件前移: flow.receivedElsewhere ? '是' : '否',
    步骤: flow.steps.join('、'),
  };
  return Object.entries(words).map(([label, text]) => ({ key: label, label, text, formula: '' }));
}
