import type { CorrectionItem, ItemDetail, requestCorrectionBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  noticeFacts,
  termFacts,
  refOf,
  type TermEnd,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

type Requested = z.output<typeof requestCorrectionBody>['items'];

function labelOf(item: ItemDetail, subject: Requested[number]['subject']): string | undefined {
  return subject.kind === 'material'
    ? item.materials.find(({ code }) => code === subject.materialCode)?.name
    : item.questions.find(({ key }) => key === subject.questionKey)?.label;
}

/** The list as the member reads it. Throws `request.invalid` for a material or question that the item does not have. */
export function correctionItems(item: ItemDetail, requested: Requested): CorrectionItem[] {
  return requested.map(({ subject, reason, howToFix }, index) => {
    const label = labelOf(item, subject);
    if (label === undefined)
      throw new AppError('request.invalid', {
        fields: { [`items.${index}.subject`]: '这项业务没有这份材料或这个问题' },
      });
    return { subject, label, reason, howToFix, fixed: false };
  });
}

export function correctionFacts(
  record: CaseRecord,
  items: readonly CorrectionItem[],
  end: TermEnd,
  reason?: string,
) {
  return noticeFacts(record, 'correction', {
    ...(reason !== undefined && { reason }),
    correctionCount: items.length,
    correctionLabels: items.map(({ label }) => label).join('、'),
    ...termFacts('correct', end),
  });
}

/**
 * 一次性告知补正: everything that is missing, at once (行政许可法 art. 32 by analogy). With a `reason` it is a supervisor's,
 * who sends the case back from review; whoever accepts it again takes it from the queue.
 */
export async function requestCorrection(
  desk: CaseDesk,
  actor: StaffActor,
  request: {
    caseId: string;
    version: number;
    items: CorrectionItem[];
    reason?: string;
    /** By when the window passes it on, where it does. */
    passOn?: { dueOn: string | null } | undefined;
  },
): Promise<CaseRecord> {
  const { items, passOn, reason } = request;
  const end = desk.endOf('correction', await desk.get(request.caseId));
  return desk.act(request.caseId, {
    action: reason === undefined ? 'request-correction' : 'reopen-correction',
    actor,
    version: request.version,
    set: () => ({
      correction: {
        requestedAt: desk.now,
        ...end,
        items,
        ...(reason !== undefined && { reason }),
        ...(passOn && { passOn: { ...passOn, passedOn: null } }),
      },
      owner: reason === undefined ? refOf(actor) : null,
    }),
    facts: (record) => correctionFacts(record, items, end, reason),
  });
}
