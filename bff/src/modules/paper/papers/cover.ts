import {
  dayInWords,
  groupPaperNumber,
  groupReceiptNumber,
  seenAsWords,
  timeInWords,
  type PaperBundle,
} from '@gjj/shared-types';
import type { Paper } from '../../../platform/print';

interface Issuer {
  centreName: string;
  now: Date;
}

/** 封面: lies on top of a bundle, so that whoever has it in hand knows what it is, whose, and until when. */
export function coverPaper(bundle: PaperBundle, { centreName, now }: Issuer): Paper {
  const { number, receiptNumber, materials, dueOn } = bundle;
  return {
    title: '材料袋封面',
    issuer: centreName,
    reference: groupPaperNumber(number),
    madeAt: now,
    parts: [
      { kind: 'barcode', code: number, words: groupPaperNumber(number) },
      {
        kind: 'rows',
        rows: [
          ['收件号', groupReceiptNumber(receiptNumber)],
          ['业务', bundle.itemName],
          ['申请人', bundle.memberNameMasked],
          ['收件窗口', bundle.windowName],
          ['收件时间', timeInWords(bundle.takenInAt)],
          ['保存到', dueOn === null ? '就地归档，不用收取' : `${dayInWords(dueOn)}，中心收取`],
        ],
      },
      { kind: 'heading', text: '袋里的材料' },
      {
        kind: 'table',
        columns: [
          { name: '材料', share: 5 },
          { name: '看的是', share: 2 },
        ],
        rows: [['签过字的收件凭证', '原件'], ...materials.map(({ name, seen }) => [name, seenAsWords[seen]])],
      },
    ],
  };
}
