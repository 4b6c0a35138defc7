import { groupPaperNumber, groupReceiptNumber, timeInWords, type CollectionList } from '@gjj/shared-types';
import type { Paper, PaperPart } from '../../../platform/print';

interface Issuer {
  centreName: string;
  now: Date;
}

/** 收取清单: goes with the bundles to the centre; both sides sign it, and what differs is named on it. */
export function collectionSheet(list: CollectionList, { centreName, now }: Issuer): Paper {
  const { number, rows, windowName } = list;
  return {
    title: '纸质材料收取清单',
    issuer: centreName,
    reference: groupPaperNumber(number),
    madeAt: now,
    parts: [
      { kind: 'barcode', code: number, words: groupPaperNumber(number) },
      {
        kind: 'rows',
        rows: [
          ['窗口', windowName],
          ['开单', `${list.madeBy}，${timeInWords(list.madeAt)}`],
          ['共', `${rows.length} 袋`],
          ['移交', list.handedOver && `${list.handedOver.by}，${timeInWords(list.handedOver.at)}`],
          ['收取', list.collected && `${list.collected.by}，${timeInWords(list.collected.at)}`],
        ],
      },
      tableOf(list),
      ...differences(list),
      { kind: 'signatures', names: ['移交人签字', '收取人签字', '日期'] },
    ],
  };
}

function tableOf({ rows, collected }: CollectionList): PaperPart {
  return {
    kind: 'table',
    columns: [
      { name: '序号', share: 1.1 },
      { name: '材料袋号', share: 5 },
      { name: '收件号、业务、申请人', share: 5.5 },
      { name: '收件', share: 2.4 },
      { name: '清点', share: 1.4 },
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      groupPaperNumber(row.number),
      `${groupReceiptNumber(row.receiptNumber)}\n${row.itemName}　${row.memberNameMasked}`,
      timeInWords(row.takenInAt),
      collected === null ? '' : row.scanned ? '在' : '缺',
    ]),
  };
}

/** Named once they are final. */
function differences({ rows, others, collected }: CollectionList): PaperPart[] {
  if (collected === null) return [];
  const numbersOf = (found: readonly { number: string }[]) =>
    found.map(({ number }) => groupPaperNumber(number)).join('，');
  const missing = rows.filter(({ scanned }) => !scanned);
  const words = [
    missing.length > 0 && `清单上有、没有清点到 ${missing.length} 袋：${numbersOf(missing)}`,
    others.length > 0 && `清单上没有、清点到 ${others.length} 袋：${numbersOf(others)}`,
  ].filter((line) => line !== false);
  return [
    { kind: 'heading', text: '差异' },
    { kind: 'paragraph', text: words.length === 0 ? '没有差异。' : words.join('\n') },
  ];
}
