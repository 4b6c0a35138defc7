import type { Centre, ItemDetail, Material } from '@gjj/shared-types';
import type { Paper, PaperPart } from '../../../../platform/print';

export interface TakeHome {
  item: Pick<ItemDetail, 'name' | 'materials' | 'payees'>;
  memberNameMasked: string;
  /** 单位业务: its name; its agent brings the papers. */
  unitName?: string | undefined;
  /** By material code, why data answers it already. */
  waived: Readonly<Record<string, string>>;
  /** Material codes that are here already. */
  brought: ReadonlySet<string>;
  centre: Centre;
  /** Where the officer sits who prints it. */
  windowName: string;
  now: Date;
}

/** 缺什么、去哪里办: what the item still needs of this person, and where they can bring it. */
export function takeHomePaper(list: TakeHome): Paper {
  const { item, memberNameMasked, unitName, waived, brought, centre, now } = list;
  const open = item.materials.filter(({ code }) => waived[code] === undefined && !brought.has(code));
  return {
    title: '办事材料清单',
    issuer: centre.name,
    reference: item.name,
    madeAt: now,
    parts: [
      {
        kind: 'rows',
        rows: [
          ['业务', item.name],
          ['单位', unitName ?? null],
          [unitName === undefined ? '办事人' : '经办人', memberNameMasked],
        ],
      },
      { kind: 'heading', text: '请带来' },
      ...toBring(open, alwaysOf(list)),
      ...inHand(item.materials, brought),
      ...waivedParts(item.materials, waived),
      { kind: 'heading', text: '去哪里办' },
      ...placeParts(list),
      {
        kind: 'paragraph',
        text: `有不清楚的请拨打 ${centre.hotline}。材料齐了，一次就能办。`,
      },
    ],
  };
}

/** Of everybody the identity document, and the own card of whoever is paid; the rest is the item's. */
function alwaysOf({ item, unitName }: TakeHome): string[] {
  if (unitName !== undefined) return ['□ 经办人身份证件原件'];
  return item.payees === 'heirs'
    ? ['□ 来办的人的身份证件原件']
    : ['□ 本人身份证件原件', '□ 本人名下的借记卡'];
}

function toBring(open: readonly Material[], always: readonly string[]): PaperPart[] {
  const asked = open.map(({ name, why, required }) => `□ ${name}${required ? '' : '（有就带）'}：${why}`);
  return [...always, ...asked].map((text) => ({ kind: 'paragraph', text }));
}

function inHand(materials: readonly Material[], brought: ReadonlySet<string>): PaperPart[] {
  const names = materials.filter(({ code }) => brought.has(code)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    { kind: 'heading', text: '已经收好' },
    { kind: 'paragraph', text: names.join('、') },
  ];
}

function waivedParts(materials: readonly Material[], waived: TakeHome['waived']): PaperPart[] {
  const rows = materials.flatMap(({ code, name }): [string, string][] =>
    waived[code] === undefined ? [] : [[name, waived[code]]],
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: '不用带' },
    ...rows.map(([name, why]): PaperPart => ({ kind: 'paragraph', text: `${name}：${why}` })),
  ];
}

function placeParts({ centre: { windows }, windowName }: TakeHome): PaperPart[] {
  if (windows.length === 0) return [{ kind: 'paragraph', text: windowName }];
  return [
    {
      kind: 'table',
      columns: [
        { name: '窗口', share: 3 },
        { name: '地址', share: 4 },
        { name: '时间', share: 3 },
      ],
      rows: windows.map(({ name, address, hours, weekendHours }) => [
        name,
        address,
        weekendHours === null ? hours : `${hours}；周末值班 ${weekendHours}`,
      ]),
    },
  ];
}
