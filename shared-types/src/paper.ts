import { z } from 'zod';
import { isBundleNumber, isListNumber, readPaperNumber } from './bundle-number';
import { seenAs } from './intake';
import { caseId, day, instant, version } from './primitives';

/** Where a bundle of paper is. */
export const bundlePlaces = ['window', 'centre', 'archive', 'destroyed'] as const;
export const bundlePlace = z.enum(bundlePlaces);
export type BundlePlace = z.infer<typeof bundlePlace>;
export const bundlePlaceWords: Record<BundlePlace, string> = {
  window: '在窗口',
  centre: '中心已收取',
  archive: '已归档',
  destroyed: '已销毁',
};

/** At a window from which the centre collects: how near the end of its time there. */
export const bundleUrgency = z.enum(['calm', 'reminded', 'overdue']);
export type BundleUrgency = z.infer<typeof bundleUrgency>;

export const bundleAction = z.enum(['archive', 'destroy']);
export type BundleAction = z.infer<typeof bundleAction>;

/** A bundle's number as a reader sends it; one that is misread is told from one that nobody knows. */
export const bundleNumberTyped = z
  .string()
  .max(40)
  .transform(readPaperNumber)
  .refine(isBundleNumber, '材料袋号没有读对，请再扫一次条码');
const listNumberTyped = z.string().max(40).transform(readPaperNumber).refine(isListNumber, '收取清单号不对');

export const byBundle = z.strictObject({ bundleNumber: bundleNumberTyped });
export const byCollectionList = z.strictObject({ listNumber: listNumberTyped });

/** What lies in a bundle, besides the receipt that was signed. */
const bundleMaterial = z.object({ name: z.string(), seen: seenAs });

/** One bundle of paper: what was handed in at a window at once. */
export const paperBundle = z.object({
  number: z.string(),
  version,
  caseId,
  receiptNumber: z.string(),
  itemName: z.string(),
  memberNameMasked: z.string(),
  districtCode: z.string(),
  windowName: z.string(),
  takenInAt: instant,
  materials: z.array(bundleMaterial),
  place: bundlePlace,
  /** Who answers for it now. */
  custodian: z.string(),
  /** Last day at the window; null where the centre does not collect. */
  dueOn: day.nullable(),
  urgency: bundleUrgency,
  /** On this collection list. */
  listNumber: z.string().nullable(),
  /** From this day on it may be destroyed; null: never. */
  destroyFrom: day.nullable(),
  history: z.array(z.object({ at: instant, words: z.string(), by: z.string() })),
  allowedActions: z.array(bundleAction),
});
export type PaperBundle = z.infer<typeof paperBundle>;

/** Which bundles are asked for. */
export const bundleShelf = z.enum(['window', 'due', 'centre', 'filed']);
export type BundleShelf = z.infer<typeof bundleShelf>;
export const bundleShelfWords: Record<BundleShelf, string> = {
  window: '在窗口',
  due: '快到期、已过期',
  centre: '中心已收取',
  filed: '已归档、已销毁',
};

export const bundlesQuery = z.strictObject({ shelf: bundleShelf.default('window') });

/** 纸质材料: the bundles that this officer answers for or may see. */
export const bundlesPage = z.object({
  counts: z.object({
    window: z.int(),
    reminded: z.int(),
    overdue: z.int(),
    centre: z.int(),
    filed: z.int(),
  }),
  /** The first two hundred, the most urgent first. */
  bundles: z.array(paperBundle),
  /** Windows with something to collect, of those whose list this officer may make. */
  toCollect: z.array(z.object({ districtCode: z.string(), windowName: z.string(), count: z.int() })),
});
export type BundlesPage = z.infer<typeof bundlesPage>;

export const listAction = z.enum(['scan', 'hand-over', 'collect']);
export type ListAction = z.infer<typeof listAction>;

/** How a scanned bundle stands to the list: on it, not on it, or not known here at all. */
export const scanKind = z.enum(['listed', 'unexpected', 'unknown']);
export type ScanKind = z.infer<typeof scanKind>;

const confirmation = z.object({ by: z.string(), at: instant }).nullable();

/** 收取清单: what the centre collects from the windows of a district, and what was found. */
export const collectionList = z.object({
  number: z.string(),
  version,
  districtCode: z.string(),
  windowName: z.string(),
  madeAt: instant,
  madeBy: z.string(),
  rows: z.array(
    z.object({
      number: z.string(),
      receiptNumber: z.string(),
      itemName: z.string(),
      memberNameMasked: z.string(),
      takenInAt: instant,
      materials: z.array(bundleMaterial),
      scanned: z.boolean(),
    }),
  ),
  /** Scanned, but not on the list. */
  others: z.array(z.object({ number: z.string(), kind: scanKind })),
  handedOver: confirmation,
  collected: confirmation,
  /** Confirmed by both: what was on the list and not there stays with the window. */
  confirmedAt: instant.nullable(),
  allowedActions: z.array(listAction),
});
export type CollectionList = z.infer<typeof collectionList>;

export const collectionLists = z.object({ lists: z.array(collectionList) });

export const scanBody = z.strictObject({ bundleNumber: bundleNumberTyped });
export const scanResult = z.object({
  kind: scanKind,
  /** It was scanned before: nothing has changed. */
  again: z.boolean(),
  list: collectionList,
});
export type ScanResult = z.infer<typeof scanResult>;

export const makeListBody = z.strictObject({ districtCode: z.string().regex(/^\d{6}$/) });
export const confirmListBody = z.strictObject({ version, side: z.enum(['hand-over', 'collect']) });
