import {
  matterStateWords,
  memberMatterActions,
  staffMatterActions,
  staffRoleWords,
  type MatterAction,
  type MatterRowView,
  type MatterSummary,
  type MatterWord,
  type MemberMatter,
  type StaffMatter,
} from '@gjj/shared-types';
import { colleaguesFor } from './commands/staff-steps';
import { envelopesOf, type Said } from './domain/matter';
import { allowedOn, isLate } from './domain/matter-table';
import type { FeedbackParts, Officer } from './feedback-parts';
import { momentOf } from './matter-desk';
import type { MatterRow } from './matter-model';

const iso = (date: Date) => date.toISOString();

/** Everything that was said, opened, with what was attached. */
async function wordsOf({ sealer, attachments }: FeedbackParts, said: readonly Said[]): Promise<MatterWord[]> {
  const attached = await attachments.listFor(envelopesOf({ said }));
  return said.map(({ at, text, envelope = '', ...rest }) => ({
    ...{ ...rest, at: iso(at), text: sealer.open(text) },
    attachments: attached.get(envelope) ?? [],
  }));
}

const windowOf = ({ window }: MatterRow) => window && { from: iso(window.from), to: iso(window.to) };

function dueOf({ clock }: MatterRow) {
  const { dueOn = null, dueBetween = null, explainedTo = null } = clock ?? {};
  return { dueOn, dueBetween, explainedTo };
}

/** What it is about, in the member's own words. */
function firstWords({ sealer }: FeedbackParts, { said }: MatterRow): string {
  const first = said.find(({ what }) => what === 'said');
  return first === undefined ? '' : sealer.open(first.text);
}

export function presentSummary(parts: FeedbackParts, row: MatterRow): MatterSummary {
  const { number, kind, state, caseId, itemName, disputed } = row;
  return {
    matterId: row._id as MatterSummary['matterId'],
    ...{ number, kind, state, itemName, disputed },
    caseId: caseId as MatterSummary['caseId'],
    sentence: matterStateWords[state].sentence,
    text: firstWords(parts, row),
    receivedAt: iso(row.receivedAt),
    updatedAt: iso(row.updatedAt),
    ...dueOf(row),
    window: windowOf(row),
  };
}

const presentCorrection = ({ correction }: MatterRow) =>
  correction && { state: correction.state, words: correction.words, at: iso(correction.at) };

/** A refused correction is for staff to mend before the member reads of it. */
function shownToMember(row: MatterRow) {
  const correction = presentCorrection(row);
  return correction?.state === 'refused'
    ? { ...correction, state: 'asked' as const, words: '更正还在核对' }
    : correction;
}

export async function presentOwn(parts: FeedbackParts, row: MatterRow): Promise<MemberMatter> {
  const actor = { kind: 'member', userId: row.userId } as const;
  const told = row.said.filter(({ what }) => what !== 'note');
  return {
    ...presentSummary(parts, row),
    version: row.version,
    words: (await wordsOf(parts, told)).map((one) => ({ ...one, byName: '' })),
    stars: row.stars,
    correction: shownToMember(row),
    reopenBy: row.state === 'answered' ? row.reopenBy : null,
    allowedActions: among(memberMatterActions, allowedOn(row, actor, momentOf(parts, row))),
  };
}

const among = <Action extends MatterAction>(ours: readonly Action[], allowed: readonly MatterAction[]) =>
  ours.filter((action) => allowed.includes(action));

export function presentRow(parts: FeedbackParts, row: MatterRow, officer: Officer): MatterRowView {
  const { sentence: _members, ...summary } = presentSummary(parts, row);
  return {
    ...summary,
    memberNameMasked: row.nameMasked,
    ownerName: row.owner?.name ?? null,
    mine: row.owner?.staffId === officer.staffId,
    startedAt: iso(row.clock?.startedAt ?? row.receivedAt),
    dueAt: row.clock?.dueAt == null ? null : iso(row.clock.dueAt),
    overdue: isLate(row, momentOf(parts, row)),
    stars: row.stars,
    reopened: row.reopened > 0,
  };
}

export async function presentForStaff(
  parts: FeedbackParts,
  row: MatterRow,
  officer: Officer,
): Promise<StaffMatter> {
  const allowed = allowedOn(row, officer, momentOf(parts, row));
  const colleagues = allowed.includes('pass-on') ? await colleaguesFor(parts, row) : [];
  return {
    ...presentRow(parts, row, officer),
    version: row.version,
    words: await wordsOf(parts, row.said),
    phoneMasked: row.phoneMasked,
    seen: row.seen,
    correction: presentCorrection(row),
    allowedActions: among(staffMatterActions, allowed),
    colleagues: colleagues.map(({ staffId, name, role }) => ({
      staffId: staffId as StaffMatter['colleagues'][number]['staffId'],
      name,
      role: staffRoleWords[role],
    })),
    hotline: parts.centres.of(row.centreCode).centre.hotline,
    asOf: iso(parts.clock.now()),
  };
}
