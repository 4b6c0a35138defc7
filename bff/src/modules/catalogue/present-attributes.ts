import type { ItemDetail } from '@gjj/shared-types';
import type { Office, PublishedRow } from './domain/attributes-schema';
import type { CentreOnDay } from './domain/centre-schema';
import { flowWith } from './domain/flow-schema';
import type { ProfileItem } from './domain/item-schema';

type Attributes = Pick<
  ItemDetail,
  | 'centreCode'
  | 'stateCode'
  | 'itemType'
  | 'level'
  | 'scope'
  | 'handling'
  | 'authorisation'
  | 'fileTransfer'
  | 'delivery'
  | 'archive'
  | 'publishedAs'
  | 'owner'
  | 'decisionLimit'
  | 'steps'
>;

const tableColumns = ['handling', 'authorisation', 'fileTransfer', 'delivery', 'archive'] as const;

/** What the catalogue lists of an item: its own words, or else the centre's for all items. */
export function presentAttributes(
  item: ProfileItem,
  { settings: { itemDefaults }, terms, flow }: Pick<CentreOnDay, 'settings' | 'terms' | 'flow'>,
): Attributes {
  const { length, unit } = item.decisionLimit ?? terms.decision;
  const owner = item.owner ?? itemDefaults.owner;
  const columns = tableColumns.map((name) => [name, item[name] ?? itemDefaults[name] ?? null]);
  return {
    centreCode: item.centreCode ?? item.publishedAs[0]?.code ?? null,
    stateCode: item.stateCode,
    itemType: item.itemType ?? itemDefaults.itemType,
    level: item.level ?? itemDefaults.level,
    scope: item.scope ?? itemDefaults.scope,
    ...(Object.fromEntries(columns) as Pick<Attributes, (typeof tableColumns)[number]>),
    publishedAs: item.publishedAs.map(presentRow),
    owner: owner === undefined ? null : presentOffice(owner),
    decisionLimit: { length, unit },
    steps: flowWith(flow, item.flow ?? undefined).steps,
  };
}

function presentRow({ number, code, main, name }: PublishedRow): Attributes['publishedAs'][number] {
  return { number: number ?? null, code: code ?? null, main: main ?? null, name };
}

export function presentOffice({ name, phone }: Office): { name: string; phone: string | null } {
  return { name, phone: phone ?? null };
}
