import { isJudged, type ProfileItem } from './item-schema';

/** The app; a window for whoever stands there; a window for the heirs of a member who has died. */
export type Door = 'app' | 'window' | 'estate';
const isForHeirs = (item: ProfileItem) => 'payees' in item && item.payees === 'heirs';
/** What may be begun through a door. */
export const opens: Record<Door, (item: ProfileItem) => boolean> = {
  app: (item) => item.online,
  window: (item) => isJudged(item) && !isForHeirs(item),
  estate: isForHeirs,
};
