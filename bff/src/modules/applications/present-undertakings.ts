import {
  dayOnPaper,
  isOwed,
  undertakingStatusWords,
  type CaseSummary,
  type ItemDetail,
  type StaffUndertaking,
  type UndertakingOffer,
  type UndertakingView,
} from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';
import type { DecisionContext } from './domain/transition';
import { termEndOf } from './domain/undertaking-clocks';
import {
  isFor,
  isToBeSettled,
  termsOffered,
  type Undertaking,
  type UndertakingStep,
} from './domain/undertakings';

/** What this draft may leave out, with the days as they would be if it were handed in today. */
export function presentOffers(
  record: CaseRecord,
  { materials }: Pick<ItemDetail, 'materials'>,
  { now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>,
): UndertakingOffer[] {
  if (record.state !== 'draft') return [];
  const { undertakingChoices = [] } = record;
  return termsOffered(materials, record.eligibility?.waivedMaterials ?? {}).map(({ check: _, ...terms }) => ({
    ...terms,
    ...termEndOf(terms.within, now, calendar),
    chosen: undertakingChoices.some((one) => isFor(terms.materialCode)(one) && one.kind === terms.kind),
  }));
}

/** Who did it, as told to the reader: a member learns that it was the centre, a colleague the name too. */
function byWords({ by }: UndertakingStep, reader: 'member' | 'staff'): string {
  if (by === null) return '系统自动';
  if (by === undefined) return reader === 'member' ? '您' : '职工本人';
  return reader === 'member' ? '中心工作人员' : by.name;
}

function presentOne(
  record: CaseRecord,
  undertaking: Undertaking,
  reader: 'member' | 'staff',
): UndertakingView {
  const { within: _, history, ...told } = undertaking;
  const clock = record.sideClocks?.find(
    ({ name, subject }) => name === 'undertaking' && subject === undertaking.materialCode,
  );
  return {
    ...told,
    ...(clock && { dueOn: clock.dueOn, dueBetween: clock.dueBetween ?? null }),
    history: history.map((step) => ({
      at: step.at.toISOString(),
      did: step.did,
      by: byWords(step, reader),
      words: step.words,
    })),
  };
}

/** As they stand; of a draft, whose hand-in may still fail, none. */
export function presentUndertakings(record: CaseRecord, reader: 'member' | 'staff'): UndertakingView[] {
  if (record.state === 'draft') return [];
  return (record.undertakings ?? []).map((one) => presentOne(record, one, reader));
}

/** For a list of cases: how many papers are still to come, and until when the first. */
export function presentOwedLater(record: CaseRecord): Pick<CaseSummary, 'owedLater'> {
  const owed = presentUndertakings(record, 'member').filter(({ status }) => isOwed(status));
  if (owed.length === 0) return {};
  const days = owed.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return { owedLater: { count: owed.length, dueOn: days[0] ?? null } };
}

/** With what a proposal to revoke would say: facts from what happened, rule and sanction from what was signed. */
export function presentForStaff(record: CaseRecord): StaffUndertaking[] {
  return presentUndertakings(record, 'staff').map((one) => ({ ...one, revocationDraft: draftOf(one) }));
}

function draftOf(view: UndertakingView): StaffUndertaking['revocationDraft'] {
  const { kind, materialName, says, dueOn, source, sanction, status, history, outcome } = view;
  const asksFor = outcome === 'revocation' || outcome === 'both';
  if (!asksFor && !isToBeSettled(view)) return null;
  const found = history.findLast(({ did }) => did === 'not-kept')?.words;
  const undertaken =
    says === null
      ? `申请时约定${dueOn === null ? '' : `${dayOnPaper(dueOn)}前`}补交${materialName}`
      : `申请时承诺：${says}`;
  return {
    facts: `${undertaken}。${found ?? undertakingStatusWords[status]}`,
    rule: `${source}（${kind === 'later' ? '容缺受理' : '告知承诺'}）`,
    reason: sanction,
  };
}
