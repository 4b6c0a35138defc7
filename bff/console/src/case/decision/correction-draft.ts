import {
  correctionReasonWords,
  parseInput,
  requestCorrectionBody,
  type correctionReasons,
  type StaffCase,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { materialStatuses } from '../documents/material-status';

export type CorrectionReason = (typeof correctionReasons)[number];
type Items = z.infer<typeof requestCorrectionBody>['items'];

/** Something that may be flagged: a material or a question of the form. */
export interface Subject {
  key: string;
  name: string;
  ref: Items[number]['subject'];
  /** Why it must not be asked for (国务院关于在线政务服务的若干规定 art. 7), or null. */
  closed: string | null;
  firstReason: CorrectionReason;
}

/** What has been flagged so far, by subject. */
export type CorrectionDraft = Record<string, { reason: CorrectionReason; howToFix: string }>;

export function subjectsOf(
  shown: Pick<StaffCase, 'materials' | 'documents' | 'eligibility' | 'questions'>,
): Subject[] {
  const materials = materialStatuses(shown).map(({ material, files, waived }): Subject => ({
    key: `material:${material.code}`,
    name: material.name,
    ref: { kind: 'material', materialCode: material.code },
    closed: files.length === 0 ? waived : null,
    firstReason: files.length === 0 ? 'missing' : 'unclear',
  }));
  const questions = shown.questions.map((question): Subject => ({
    key: `question:${question.key}`,
    name: question.label,
    ref: { kind: 'question', questionKey: question.key },
    closed: null,
    firstReason: 'does-not-match',
  }));
  return [...materials, ...questions];
}

const forMaterial: Record<CorrectionReason, (name: string) => string[]> = {
  missing: (name) => [`请补传“${name}”，每一页都要拍到。`],
  unclear: (name) => [
    `“${name}”看不清，请在光线好的地方放平重拍，四个角都要拍到。`,
    `“${name}”有反光，请换个角度重拍，字要能看清。`,
  ],
  'wrong-document': (name) => [`这份不是“${name}”，请换成“${name}”再上传。`],
  'out-of-date': (name) => [`“${name}”已过期，请上传现在有效的。`],
  'does-not-match': (name) => [`“${name}”上的姓名和登记的不一致，请上传本人的。`],
  incomplete: (name) => [`“${name}”缺页，请把缺的页补上。`, `“${name}”缺盖章页，请补上。`],
};
const forQuestion: Record<CorrectionReason, (name: string) => string[]> = {
  missing: (name) => [`请填写“${name}”。`],
  unclear: (name) => [`“${name}”写得不清楚，请重新填写。`],
  'wrong-document': (name) => [`“${name}”填的不是要求的内容，请重新填写。`],
  'out-of-date': (name) => [`“${name}”不是最新的，请按现在的情况填写。`],
  'does-not-match': (name) => [`“${name}”和材料上的不一致，请按材料上的填写。`],
  incomplete: (name) => [`“${name}”没有填完整，请补全。`],
};

/** Sentences that tell the member what to do; the officer may take one and change it. */
export function suggestionsFor(subject: Subject, reason: CorrectionReason): string[] {
  return (subject.ref.kind === 'material' ? forMaterial : forQuestion)[reason](subject.name);
}

/** Another reason brings its own sentence, but never over words that the officer wrote. */
export function withReason(
  subject: Subject,
  item: CorrectionDraft[string] | undefined,
  reason: CorrectionReason,
): CorrectionDraft[string] {
  const own = item !== undefined && !suggestionsFor(subject, item.reason).includes(item.howToFix);
  const keep = own && item.howToFix.trim() !== '';
  return { reason, howToFix: keep ? item.howToFix : (suggestionsFor(subject, reason)[0] ?? '') };
}

export function itemsOf(subjects: readonly Subject[], draft: CorrectionDraft): Items {
  return subjects.flatMap((subject) => {
    const item = draft[subject.key];
    return item === undefined || subject.closed !== null ? [] : [{ subject: subject.ref, ...item }];
  });
}

/** What is wrong, by subject; `list` when nothing is flagged. */
export function correctionProblems(
  subjects: readonly Subject[],
  draft: CorrectionDraft,
): Record<string, string> {
  const items = itemsOf(subjects, draft);
  if (items.length === 0) return { list: '请至少选一项' };
  const flagged = subjects.filter((subject) => subject.key in draft && subject.closed === null);
  const found = parseInput(requestCorrectionBody, { version: 0, items }).problems;
  return Object.fromEntries(
    flagged.flatMap((subject, index) => {
      const words = found[`items.${index}.howToFix`];
      return words === undefined ? [] : [[subject.key, words]];
    }),
  );
}

export const reasonOptions = Object.entries(correctionReasonWords).map(([value, label]) => ({
  value: value as CorrectionReason,
  label,
}));
