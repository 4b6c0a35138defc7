import { dayOf, dayWithYear, type Mandate, type MandateState, type MandateSummary } from '@gjj/shared-types';
import type { SeenMandate } from './commands/step-mandate';
import { actInWords, allowedOn } from './domain/decide';
import { isInForce, stateOn, type EndedBy } from './domain/mandate';
import type { MandateParts } from './mandate-parts';

const endedWords: Record<EndedBy, { principal: string; agent: string }> = {
  principal: { principal: '您已结束', agent: '委托人已结束' },
  agent: { principal: '对方不再办了，已结束', agent: '您不再办了，已结束' },
  time: { principal: '已到期', agent: '已到期' },
  account: { principal: '账户不能提取，已停', agent: '已停' },
};

function sentenceOf({ row, side }: SeenMandate, state: MandateState): string {
  const until = `到${dayWithYear(row.endOn)}为止`;
  switch (state) {
    case 'asked': {
      const by = dayWithYear(row.answerBy);
      return side === 'principal' ? `等对方在${by}前答应` : `请在${by}前回答`;
    }
    case 'active':
      return side === 'principal' ? `可以替您办，${until}` : `您可以替他办，${until}`;
    case 'declined':
      return side === 'principal' ? '对方没有答应' : '您没有答应';
    case 'lapsed':
      return '没有在期限内答应，没有生效';
    case 'ended':
      return endedWords[row.ended?.by ?? 'time'][side];
  }
}

export function presentSummary(parts: MandateParts, seen: SeenMandate): MandateSummary {
  const { row, side } = seen;
  const state = stateOn(row, dayOf(parts.clock.now().toISOString()));
  return {
    mandateId: row._id as MandateSummary['mandateId'],
    version: row.version,
    side,
    state,
    sentence: sentenceOf(seen, state),
    otherName: parts.sealer.open(side === 'principal' ? row.agentName : row.principalName),
    items: row.items,
    endOn: row.endOn,
    limitFen: row.limitFen,
  };
}

/** Whole, as either side may see it: the agent nothing of the card, and of the cases nothing once it is over. */
export async function presentMandate(parts: MandateParts, seen: SeenMandate): Promise<Mandate> {
  const { row, side } = seen;
  const today = dayOf(parts.clock.now().toISOString());
  const summary = presentSummary(parts, seen);
  const acts = side === 'agent' && !isInForce(row, today) ? [] : row.acts;
  return {
    ...summary,
    signedAt: row.signature.at.toISOString(),
    answerBy: summary.state === 'asked' ? row.answerBy : null,
    cardWords: side === 'principal' ? `${row.card.bankName}，尾号 ${row.card.last4}` : null,
    acts: acts.toReversed().map((act) => ({
      at: act.at.toISOString(),
      words: actInWords(act),
      caseId: act.caseId as Mandate['acts'][number]['caseId'],
    })),
    cases: side === 'agent' && isInForce(row, today) ? await casesOf(parts, row._id) : [],
    allowedActions: allowedOn(row, side, today),
  };
}

async function casesOf({ casesUnder }: MandateParts, mandateId: string): Promise<Mandate['cases']> {
  const cases = await casesUnder(mandateId);
  return cases.map(({ caseId, itemName, sentence }) => ({ caseId, itemName, sentence }));
}
