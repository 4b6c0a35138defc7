import { dayWithYear, maskName, yuan } from '@gjj/shared-types';
import { actInWords } from '../domain/decide';
import type { MandateParts } from '../mandate-parts';
import type { MandateRow } from '../mandate-model';
import { presentSummary } from '../present-mandate';

/** A mandate, as the copy of what is kept of either side of it says it. */
export interface KeptMandate {
  mandateId: string;
  side: 'principal' | 'agent';
  otherName: string;
  says: string;
  state: string;
  signedAt: Date;
  /** What was done under it; a look is told apart, for 谁看过. */
  acts: { at: Date; words: string; itemName: string; looked: boolean }[];
  /** Masked: who did it. */
  agentMasked: string;
}

/** What somebody signed, and what they were asked to do for others; of the card only whoever signed. */
export async function listKept(parts: MandateParts, userId: string): Promise<KeptMandate[]> {
  const [given, received] = await Promise.all([
    parts.mandates.listGiven(userId),
    parts.mandates.listReceived(userId),
  ]);
  return [
    ...given.map((row) => keptOf(parts, row, 'principal')),
    ...received.map((row) => keptOf(parts, row, 'agent')),
  ];
}

function keptOf(parts: MandateParts, row: MandateRow, side: 'principal' | 'agent'): KeptMandate {
  const { otherName, sentence } = presentSummary(parts, { row, side });
  const items = row.items.map(({ itemName }) => itemName).join('、');
  const bounds = `${items}，每次最多 ${yuan(row.limitFen)}，到${dayWithYear(row.endOn)}为止`;
  return {
    mandateId: row._id,
    side,
    otherName,
    says: side === 'principal' ? row.signature.says : bounds,
    state: sentence,
    signedAt: row.signature.at,
    acts: row.acts.map((act) => ({
      at: act.at,
      words: actInWords(act),
      itemName: act.itemName,
      looked: act.kind === 'looked',
    })),
    agentMasked: maskName(parts.sealer.open(row.agentName)),
  };
}
