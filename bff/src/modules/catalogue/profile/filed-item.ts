import type { DatedItem } from '../domain/item-schema';
import type { FiledValue } from './profile-reading';

/** An item with what says where it was written. */
export interface FiledItem extends FiledValue {
  item: DatedItem;
}

export interface FiledProblem {
  filed: FiledValue;
  path: readonly string[];
  message: string;
}
