import {
  dayWithYear,
  maskDocument,
  maskName,
  type StandingOffer,
  type StandingPreview,
} from '@gjj/shared-types';
import type { Paper } from '../../../platform/print';
import type { Person } from '../../applications';
import { termsInWords } from '../domain/terms';

interface Printed {
  person: Pick<Person, 'name' | 'document'>;
  offer: Pick<StandingOffer, 'itemName' | 'consentText' | 'stopsWhen' | 'dayOffWords'>;
  terms: Parameters<typeof termsInWords>[0];
  plans: StandingPreview['plans'];
  centre: { name: string; hotline: string };
  officer: { name: string; windowName: string };
  now: Date;
}

const firstDays = 3;

/** 约定书: all that is agreed on, when it will run, when it stops by itself, the consents, and room for both to sign. */
export function orderPaper({ person, offer, terms, plans, centre, officer, now }: Printed): Paper {
  const days = plans.slice(0, firstDays).map(({ plannedOn }) => dayWithYear(plannedOn));
  const goal =
    terms.card.cardId === null
      ? '每次的钱不付到卡，由中心直接冲还本人的公积金贷款。'
      : '每次都用上面的银行卡收款，由银行核对卡主是本人。';
  return {
    title: '住房公积金约定提取约定书',
    issuer: centre.name,
    reference: offer.itemName,
    madeAt: now,
    parts: [
      {
        kind: 'rows',
        rows: [
          ['业务', offer.itemName],
          ['职工', `${maskName(person.name)} ${maskDocument(person.document)}`],
          ['约定', termsInWords(terms)],
          ['最先的日子', `${days.join('、')}；${offer.dayOffWords}`],
          ['窗口', `${officer.windowName} ${officer.name}`],
        ],
      },
      { kind: 'heading', text: '遇到这些就自动停' },
      ...offer.stopsWhen.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'heading', text: '本人同意' },
      { kind: 'paragraph', text: `约定期间每次自动申请时：${offer.consentText}` },
      { kind: 'paragraph', text: goal },
      {
        kind: 'paragraph',
        text: `我知道到日子会自动替我申请；情况变了，我会马上暂停或者结束约定：在微信小程序“约定提取”里，或者拨打 ${centre.hotline}。`,
      },
      { kind: 'signatures', names: ['职工签字', '收件人签字', '日期'] },
    ],
  };
}
