import type { LifeEvent } from '@gjj/shared-types';
import type { IconName } from '@/ui/icon-names';

export const eventIcons: Record<LifeEvent, IconName> = {
  rent: 'key',
  buy: 'house',
  repay: 'coins',
  home: 'wrench',
  leave: 'briefcase',
  illness: 'heart',
  away: 'plane',
  transfer: 'swap',
  employer: 'people',
};
