import type { ItemDetail, NoticePreview, noticePreviewBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { decideOnDay, noticeFacts, type CaseDesk, type CaseRecord } from '../../applications';
import { approvalGrounds, refusalFacts } from '../commands/decide-case';
import { correctionDueOn, correctionFacts, correctionItems } from '../commands/request-correction';
import type { NoticePreviews } from '../ports';

type Body = z.output<typeof noticePreviewBody>;

/** The words that the member will get, and the decision beside them, made of the same facts as when it is sent. */
export function previewNotice(
  notices: NoticePreviews,
  desk: CaseDesk,
  record: CaseRecord,
  item: ItemDetail,
  body: Body,
): NoticePreview {
  return { ...noticeOf(notices, desk, record, item, body), decision: decisionOf(record, body) };
}

/** A refusal's notice says its grounds itself. */
function decisionOf(record: CaseRecord, body: Body): NoticePreview['decision'] {
  return body.action === 'approve' ? approvalGrounds(record, body.opinion ?? null) : null;
}

function noticeOf(notices: NoticePreviews, desk: CaseDesk, record: CaseRecord, item: ItemDetail, body: Body) {
  switch (body.action) {
    case 'accept': {
      const decideOn = decideOnDay(desk, record.itemCode);
      return notices.preview(
        'accepted',
        noticeFacts(record, 'accepted', decideOn === null ? {} : { decideOn }),
      );
    }
    case 'request-correction': {
      const items = correctionItems(item, body.items);
      return notices.preview('correction-needed', correctionFacts(record, items, correctionDueOn(desk)));
    }
    case 'approve':
      return notices.preview('approved', noticeFacts(record, 'approved', { amountFen: body.amountFen }));
    case 'refuse':
      return notices.preview('refused', refusalFacts(record, body));
  }
}
