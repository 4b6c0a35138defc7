import {
  dayInWords,
  isOwed,
  rangeInWords,
  type MemberCase,
  type UndertakingKind,
  type UndertakingOffer,
  type UndertakingView,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { findDraft, isUnsaved } from '@/features/application/draft-store';
import { saveNow } from '@/features/application/save-draft';
import { commandFailed, noteCase } from '@/features/cases/use-cases';

/** A case that this phone kept from before knows nothing of them. */
export const offersOf = (found: MemberCase, code: string): UndertakingOffer[] =>
  (found.undertakingOffers ?? []).filter(({ materialCode }) => materialCode === code);

/** What this draft leaves out, as far as no file is there for it. */
export function chosenOf(found: MemberCase): UndertakingOffer[] {
  const isThere = (code: string) => found.documents.some(({ materialCode }) => materialCode === code);
  return (found.undertakingOffers ?? []).filter(
    ({ chosen, materialCode }) => chosen && !isThere(materialCode),
  );
}

export const owedOf = (found: MemberCase): UndertakingView[] =>
  (found.undertakings ?? []).filter(({ status }) => isOwed(status));

/** What was typed is saved first, so that no version is lost. @throws ApiError */
export async function choose(
  { caseId }: MemberCase,
  materialCode: string,
  way: UndertakingKind | 'none',
): Promise<void> {
  const draft = findDraft(caseId);
  if (draft !== undefined && isUnsaved(draft)) await saveNow(caseId);
  await call('chooseUndertaking', { params: { caseId }, body: { materialCode, way } }).then(
    noteCase,
    commandFailed,
  );
}

/** @throws ApiError */
export async function handInLater({ caseId, version }: MemberCase, materialCode: string): Promise<void> {
  await call('handInLater', { params: { caseId }, body: { version, materialCode } }).then(
    noteCase,
    commandFailed,
  );
}

/** 12月10日（周四）前; the days between which it ends while holidays are not published. */
export function byWhen({ dueOn, dueBetween }: Pick<UndertakingOffer, 'dueOn' | 'dueBetween'>): string {
  if (dueOn !== null) return `${dayInWords(dueOn)}前`;
  return dueBetween === null ? '' : `${rangeInWords(dueBetween)}之间的最后一天前`;
}
