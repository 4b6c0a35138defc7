import { dayOf, momentAt, type Day } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import { openSpans, type BookingWindow, type Centres, type IsWorkingDay } from '../catalogue';
import { timesOf } from './domain/times';
import type { HolderRepository } from './holder-repository';
import type { SlotRepository } from './slot-repository';

export interface BookingParts {
  slots: SlotRepository;
  holders: HolderRepository;
  centres: Pick<Centres, 'of' | 'findDistrict'>;
  calendar: { isWorkingDay: IsWorkingDay };
  members: {
    /** The code of the member's centre, and their name, masked. */
    findPlace(userId: string): Promise<{ centreCode: string; nameMasked: string }>;
  };
  clock: Clock;
}

export const todayOf = ({ clock }: Pick<BookingParts, 'clock'>): Day => dayOf(clock.now().toISOString());

/** The window of a district that takes bookings; null: it takes none. */
export function windowOf(
  { centres }: Pick<BookingParts, 'centres'>,
  districtCode: string,
): BookingWindow | null {
  const catalogue = centres.findDistrict(districtCode);
  return catalogue?.bookingWindows.find((one) => one.districtCode === districtCode) ?? null;
}

/** Times of a day that are still to come. */
export function timesLeft(
  { calendar, clock }: Pick<BookingParts, 'calendar' | 'clock'>,
  { opening, terms }: BookingWindow,
  day: Day,
): string[] {
  const spans = openSpans(opening, day, (one) => calendar.isWorkingDay(one));
  return timesOf(spans, terms.minutes).filter((time) => momentAt(day, time) > clock.now());
}
