import type { ItemDetail, NoticeName, NoticePreview, noticePreviewBody } from '@gjj/shared-types';
import type { z } from 'zod';
import {
  grantFacts,
  heirFacts,
  noticeFacts,
  restoredFacts,
  termFacts,
  upheldFacts,
  type CaseDesk,
  type CaseRecord,
  type OutboxEntry,
} from '../../applications';
import { approvalFacts, approvalGrounds, refusalFacts } from '../commands/decide-case';
import { declineFacts, returnFacts } from '../commands/end-before-acceptance';
import { droppedFacts, holdsMoney, proposalFacts, revocationFacts } from '../commands/revocation';
import { delayFacts } from '../commands/explain-delay';
import { correctionFacts, correctionItems } from '../commands/request-correction';
import { releaseFacts } from '../commands/stop-payment';
import { pauseFacts, resumeFacts } from '../commands/special-check';
import type { NoticePreviews } from '../ports';

type Body = z.output<typeof noticePreviewBody>;
type AfterDecision = Extract<
  Body,
  {
    action:
      | 'propose-revocation'
      | 'revoke'
      | 'drop-revocation'
      | 'release-payment'
      | 'grant-on-recheck'
      | 'restore'
      | 'uphold-refusal'
      | 'uphold-payment'
      | 'uphold-revocation';
  }
>;

/** The words that the member will get, and the decision beside them, made of the same facts as when it is sent. */
export function previewNotice(
  previews: NoticePreviews,
  desk: CaseDesk,
  record: CaseRecord,
  item: ItemDetail,
  body: Body,
): NoticePreview {
  return { ...noticeOf(previews, desk, record, item, body), decision: decisionOf(record, body) };
}

/** Each heir reads of their own part; shown as the first of them reads it. */
function factsAsRead({ inheritance }: CaseRecord, facts: OutboxEntry['facts']): OutboxEntry['facts'] {
  const first = inheritance?.heirs[0];
  return inheritance === undefined || first === undefined
    ? facts
    : heirFacts(inheritance.heirs, first, facts);
}

/** Every other notice says its grounds itself. */
function decisionOf(record: CaseRecord, body: Body): NoticePreview['decision'] {
  return body.action === 'approve' ? approvalGrounds(record, body.opinion ?? null) : null;
}

function noticeOf(
  previews: NoticePreviews,
  desk: CaseDesk,
  record: CaseRecord,
  item: ItemDetail,
  body: Body,
) {
  const preview = (notice: NoticeName, facts: OutboxEntry['facts']) =>
    previews.preview(notice, factsAsRead(record, facts), record.centreCode);
  switch (body.action) {
    case 'accept': {
      const end = termFacts('decide', desk.endOf('decision', record));
      return preview('accepted', noticeFacts(record, 'accepted', end));
    }
    case 'request-correction': {
      const items = correctionItems(item, body.items);
      return preview('correction-needed', correctionFacts(record, items, desk.endOf('correction', record)));
    }
    case 'reopen-correction': {
      const items = correctionItems(item, body.items);
      const facts = correctionFacts(record, items, desk.endOf('correction', record), body.reason);
      return preview('correction-needed', facts);
    }
    case 'pause':
      return preview('paused', pauseFacts(desk, record, body));
    case 'resume':
      return preview('resumed', resumeFacts(desk, record, body.found));
    case 'explain-delay':
      return preview('delayed', delayFacts(record, body));
    case 'approve':
      return preview('approved', approvalFacts(record, body.amountFen));
    case 'refuse':
      return preview('refused', refusalFacts(record, body));
    case 'decline':
      return preview('not-accepted', declineFacts(record, body));
    case 'return':
      return preview('returned', returnFacts(record, body));
    default:
      return afterDecision(preview, desk, record, body);
  }
}

/** 撤销 and 人工复核: what comes of a decision afterwards. */
function afterDecision(
  preview: (notice: NoticeName, facts: OutboxEntry['facts']) => ReturnType<NoticePreviews['preview']>,
  desk: CaseDesk,
  record: CaseRecord,
  body: AfterDecision,
) {
  switch (body.action) {
    case 'propose-revocation':
      return preview('revocation-proposed', proposalFacts(desk, record, body));
    case 'revoke':
      return preview('revoked', revocationFacts(desk, record, body));
    case 'drop-revocation':
      return preview(
        holdsMoney(desk, record) ? 'payment-released' : 'revocation-dropped',
        droppedFacts(desk, record, body),
      );
    case 'release-payment':
      return preview('payment-released', releaseFacts(record, body));
    case 'grant-on-recheck':
      return preview('recheck-granted', grantFacts(record, body, body.amountFen));
    case 'restore':
      return preview('recheck-granted', restoredFacts(record, body));
    default:
      return preview('recheck-upheld', upheldFacts(record, body));
  }
}
