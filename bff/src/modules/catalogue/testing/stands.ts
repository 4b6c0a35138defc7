import type { Eligibility } from '@gjj/shared-types';
import fc from 'fast-check';
import type { CentreCase } from '../cases/case-file';
import { factBookOf } from '../cases/fact-book-of';
import { noonOf } from '../cases/run-case';
import { assess } from '../domain/assess';
import { addDays } from '../domain/calendar';
import { partsOf, sharedRulesOn, type CentreProfile } from '../domain/centre-schema';
import { compileItem, type CompiledItem } from '../domain/compile-item';
import { inForce, turningDays } from '../domain/dated';
import { isJudged, judgedItemOn, type DatedJudgedItem } from '../domain/item-schema';
import { knownMember, silenced, toldOtherwise, type Asked, type Member } from './random-members';

/** One item as it stands on one day, with what may be tried there. */
export interface Stand {
  item: DatedJudgedItem;
  on: string;
  compiled: CompiledItem;
  asked: Asked;
}

/** Every item that is judged of a centre on each day that matters: each day of a change, the day before it, and another day. */
export function standsOf(profile: CentreProfile, cases: readonly CentreCase[], otherDay: string): Stand[] {
  return profile.items.flatMap((item) => {
    if (!isJudged(item)) return [];
    const turns = turnsOf(profile, item).flatMap((turn) => [addDays(turn, -1), turn]);
    const days = [...new Set([...turns, otherDay])].filter((on) => inForce(item, on));
    return days.map((on) => {
      const compiled = compiledOn(profile, item, on);
      return { item, on, compiled, asked: askedAt(compiled, on, cases) };
    });
  });
}

/** The days on which anything changes by which the item is decided. */
export function turnsOf({ law, crossRules, flows }: CentreProfile, item: DatedJudgedItem): string[] {
  return turningDays([...partsOf(item), ...law.conditions, ...crossRules.conditions, ...flows]);
}

export function compiledOn(profile: CentreProfile, item: DatedJudgedItem, on: string): CompiledItem {
  const rules = sharedRulesOn(profile, on);
  return compileItem(judgedItemOn(item, on), rules, profile.texts, (path, message) => {
    throw new Error(`${item.code} on ${on}, ${path}: ${message}`);
  });
}

function askedAt(compiled: CompiledItem, on: string, cases: readonly CentreCase[]): Asked {
  const { code, questions, rules } = compiled.item;
  return {
    keys: [...compiled.factKeys],
    questions,
    today: on,
    sums: rules.parameters.filter(({ unit }) => unit === 'fen').map(({ value }) => value),
    members: cases
      .filter(({ item }) => item === code)
      .map(({ facts, answers }) => ({ facts: factBookOf(facts, noonOf(on)), answers })),
  };
}

export function decide({ on }: Stand, compiled: CompiledItem, { facts, answers }: Member): Eligibility {
  return assess(compiled, facts, { today: on, now: noonOf(on), answers }, 'rules');
}

/** A member as everything is known, as some of it is not, and as the rest turns out in the end. */
export interface Try {
  member: Member;
  heard: Member;
  settled: Member;
  /** The facts that were heard, in another order. */
  shuffled: Member;
}

function tries(asked: Asked): fc.Arbitrary<Try> {
  return knownMember(asked).chain((member) =>
    silenced(member, asked).chain((heard) =>
      fc
        .tuple(
          toldOtherwise(heard, asked),
          fc.shuffledSubarray([...asked.keys], { minLength: asked.keys.length }),
        )
        .map(([settled, order]) => {
          const facts = Object.fromEntries(order.map((key) => [key, heard.facts[key]!]));
          return { member, heard, settled, shuffled: { ...heard, facts } };
        }),
    ),
  );
}

/** What is tried at each stand, drawn once for all properties. */
export function drawTries(
  stands: readonly Stand[],
  numRuns: number,
  seed: number,
): ReadonlyMap<Stand, Try[]> {
  return new Map(stands.map((stand) => [stand, fc.sample(tries(stand.asked), { numRuns, seed })]));
}
