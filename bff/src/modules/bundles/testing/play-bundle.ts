import type { BundleEvent, BundleStep, WordOfBody } from '../domain/bundle-event';
import { partsAtStart, type BundlePart, type PartPlan } from '../domain/bundle-part';
import { bundleStanding } from '../domain/bundle-standing';
import { nextSteps } from '../domain/next-steps';

const dayMs = 86_400_000;

/** How a body is to work with: what it says when something is done to it. */
const bodies = {
  fast: { tell: ['taken-over', 'yes'] },
  slow: { remind: ['taken-over', 'yes'] },
  'wants a correction': { tell: ['taken-over', 'asks'], 'pass-correction': ['yes'] },
  'wants another correction': { tell: ['asks'], 'pass-correction': ['asks'] },
  refuses: { tell: ['taken-over', 'no'] },
  forgets: {},
  'takes over and forgets': { tell: ['taken-over'] },
  'answers twice': { tell: ['yes', 'yes'] },
  'changes its mind': { tell: ['yes', 'no', 'asks'] },
  'answers for another': { tell: ['for-another', 'yes'] },
  'is too late to stop': { 'call-back': ['too-late', 'yes'] },
  'gives it back': { tell: ['taken-over'], 'call-back': ['called-back', 'yes'] },
} as const satisfies Record<string, Partial<Record<BundleStep['do'], readonly Saying[]>>>;
type Saying = 'taken-over' | 'yes' | 'no' | 'asks' | 'for-another' | 'called-back' | 'too-late';
export type Temperament = keyof typeof bodies;
export const temperaments = Object.keys(bodies) as Temperament[];

export interface Play {
  plans: readonly PartPlan[];
  answers: Readonly<Record<string, string>>;
  temperamentOf: (part: string) => Temperament;
  applicantCorrects: boolean;
  /** Withdraws after so many events; null: never. */
  withdrawsAfter: number | null;
  /** Which of the words that are on their way comes next. */
  pick: (of: number) => number;
}

/** One bundle from its start until nothing moves any more. */
export function play(game: Play) {
  const done: { step: BundleStep; before: readonly BundlePart[] }[] = [];
  const coming: BundleEvent[] = [{ is: 'started' }];
  let parts = partsAtStart(game.plans, game.answers);
  let now = 0;
  let events = 0;
  while (bundleStanding(parts).state !== 'ended' && events < 2_000) {
    const given =
      events++ === game.withdrawsAfter ? ({ is: 'withdrawn' } as const) : nextOf(coming, game, events);
    if (given.is === 'time') now += dayMs;
    const after = nextSteps(parts, given, {
      now: new Date(now),
      dueOf: () => new Date(now + 3 * dayMs),
      escalateAfterMs: 2 * dayMs,
    });
    for (const step of after.steps) {
      done.push({ step, before: parts });
      coming.push(...wordsOf(step, game));
    }
    parts = after.parts;
  }
  return { parts, done, late: coming };
}

/** Every other event is a word that is on its way, if there is one: none is late for ever. */
function nextOf(coming: BundleEvent[], { pick }: Play, events: number): BundleEvent {
  const of = coming.length + (events % 2);
  return coming.splice(of === 0 ? 0 : pick(of), 1)[0] ?? { is: 'time' };
}

function wordsOf(step: BundleStep, game: Play): BundleEvent[] {
  if (step.do === 'close') return [];
  if (step.do === 'send-corrections')
    return [game.applicantCorrects ? { is: 'corrected' } : { is: 'not-corrected' }];
  if (step.do === 'escalate') return [{ is: 'given-up', part: step.part }];
  const said: Partial<Record<BundleStep['do'], readonly Saying[]>> = bodies[game.temperamentOf(step.part)];
  return (said[step.do] ?? []).map((saying) => wordOf(saying, step.part, game));
}

function wordOf(saying: Saying, part: string, { plans }: Play): WordOfBody {
  const { body } = plans.find(({ code }) => code === part)!;
  const other = plans.find((plan) => plan.body !== body) ?? plans[0]!;
  const by = { part, body };
  const words: Record<Saying, WordOfBody> = {
    'taken-over': { ...by, is: 'taken-over' },
    yes: { ...by, is: 'answered', outcome: 'yes' },
    no: { ...by, is: 'answered', outcome: 'no' },
    asks: { ...by, is: 'asked-back', asks: ['拍清楚'] },
    'for-another': { part: other.code, body, is: 'answered', outcome: 'no' },
    'called-back': { ...by, is: 'call-back-answered', outcome: 'called-back' },
    'too-late': { ...by, is: 'call-back-answered', outcome: 'too-late' },
  };
  return words[saying];
}
