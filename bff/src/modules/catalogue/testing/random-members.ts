import type { Answers, Question } from '@gjj/shared-types';
import fc from 'fast-check';
import { addDays } from '../domain/calendar';
import { factDefinition, type FactKey } from '../domain/fact-dictionary';
import type { Fact, FactBook, FactValue } from '../domain/facts';
import { noonOf } from '../cases/run-case';

/** What is known of a member at a moment. */
export interface Member {
  facts: FactBook;
  answers: Answers;
}

/** What an item asks, and what is worth trying there. */
export interface Asked {
  keys: readonly FactKey[];
  questions: readonly Pick<Question, 'key' | 'kind' | 'options'>[];
  today: string;
  /** Sums of the rules, so that members stand at their edges, too. */
  sums: readonly number[];
  /** Facts and answers of cases: whole members that somebody thought of. */
  members: readonly Member[];
}

const source = '示例部门';

/** Everything known and answered, in any combination: members of the cases, with none, little or much otherwise. */
export function knownMember(asked: Asked): fc.Arbitrary<Member> {
  const { keys, questions, today, members } = asked;
  const base = members.length === 0 ? fc.constant<Member>(nobody) : fc.constantFrom(...members);
  const oneIn = fc.constantFrom(1, 3, 8, 1000);
  const dice = fc.array(fc.nat({ max: 999 }), { ...exactly(keys.length + questions.length) });
  const drawn = fc.tuple(...keys.map((key) => knownFact(key, asked)));
  const answered = fc.tuple(...questions.map((question) => answerTo(question, asked)));
  return fc
    .tuple(base, oneIn, dice, drawn, answered)
    .map(([{ facts, answers }, rate, thrown, others, said]) => {
      const stays = (index: number) => thrown[index]! % rate !== 0;
      return {
        facts: Object.fromEntries(
          keys.map((key, index) => {
            const fact = facts[key];
            const kept = fact?.known === true && stays(index);
            return [key, kept ? { ...fact, observedAt: noonOf(today) } : others[index]!];
          }),
        ),
        answers: Object.fromEntries(
          questions.map(({ key }, index) => {
            const kept = stays(keys.length + index) ? answers[key] : undefined;
            return [key, kept ?? said[index]!];
          }),
        ),
      };
    });
}

const nobody: Member = { facts: {}, answers: {} };
const exactly = (length: number) => ({ minLength: length, maxLength: length });

/** Some facts nobody told, in one of the ways in which that happens, and some questions are not answered yet. */
export function silenced(member: Member, asked: Asked): fc.Arbitrary<Member> {
  const few = <T>(list: readonly T[]) =>
    fc.oneof(fc.subarray([...list]), fc.subarray([...list], { maxLength: Math.min(2, list.length) }));
  return fc
    .tuple(few(asked.keys), few(asked.questions), fc.constantFrom(...silences(asked.today)))
    .map(([keys, questions, silence]) => {
      const silent = keys.map((key) => [key, silence(member.facts[key]!)]);
      const unanswered = new Set(questions.map(({ key }) => key));
      return {
        facts: { ...member.facts, ...(Object.fromEntries(silent) as FactBook) },
        answers: Object.fromEntries(Object.entries(member.answers).filter(([key]) => !unanswered.has(key))),
      };
    });
}

function silences(today: string): ((fact: Fact) => Fact)[] {
  return [
    () => ({ known: false, why: 'unavailable', source, observedAt: null }),
    () => ({ known: false, why: 'nothing-to-tell', source, observedAt: noonOf(today) }),
    // Told too long ago, and otherwise than it is.
    (fact) =>
      fact.known ? { ...fact, value: otherwise(fact.value), observedAt: noonOf(addDays(today, -60)) } : fact,
  ];
}

function otherwise(value: FactValue): FactValue {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1_000_000 : value;
}

/** What was silent is told after all, otherwise than it would have been; what was known stays. */
export function toldOtherwise(heard: Member, asked: Asked): fc.Arbitrary<Member> {
  const now = noonOf(asked.today);
  return knownMember(asked).map(({ facts, answers }) => ({
    facts: Object.fromEntries(
      asked.keys.map((key) => {
        const fact = heard.facts[key];
        return [key, fact?.known === true && fact.observedAt === now ? fact : facts[key]!];
      }),
    ),
    answers: { ...answers, ...heard.answers },
  }));
}

function knownFact(key: FactKey, asked: Asked): fc.Arbitrary<Fact> {
  return valueOf(key, asked).map((value) => ({
    known: true,
    value,
    source,
    observedAt: noonOf(asked.today),
  }));
}

function valueOf(key: FactKey, asked: Asked): fc.Arbitrary<FactValue> {
  const { type, values } = factDefinition(key);
  switch (type) {
    case 'yes-no':
      return fc.boolean();
    case 'count':
      return fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 70 }));
    case 'money':
      return sum(asked);
    case 'day':
      return dayNear(asked);
    case 'text':
      return fc.constantFrom(...(values === undefined ? ['甲地', '乙地'] : Object.keys(values)));
  }
}

function answerTo({ kind, options }: Asked['questions'][number], asked: Asked) {
  switch (kind) {
    case 'yes-no':
      return fc.boolean();
    case 'money':
      return sum(asked);
    case 'day':
      return dayNear(asked);
    case 'month':
      return dayNear(asked).map((day) => day.slice(0, 7));
    case 'percent':
      return fc.integer({ min: 0, max: 100 });
    case 'choice':
      return fc.constantFrom(...(options ?? []).map((option) => option.value));
    case 'text':
      return fc.constant('示例路1号');
  }
}

const sum = ({ sums }: Asked): fc.Arbitrary<number> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(0, ...sums), fc.integer({ min: -1, max: 1 }))
      .map(([edge, step]) => Math.max(0, edge + step)),
    fc.integer({ min: 0, max: 20_000_000 }),
  );

const dayNear = ({ today }: Asked): fc.Arbitrary<string> =>
  fc.integer({ min: -1500, max: 60 }).map((days) => addDays(today, days));
