import { bookingStateWords, dayInWords } from '@gjj/shared-types';
import type { OwedEntry } from '../../platform/owing';
import type { BookingWindow } from '../catalogue';
import type { Booked, Places } from './domain/places';

/** What a notice of a booking says: which, where and when, beside its own words. */
export function bookingFacts(
  { name, address }: Pick<BookingWindow, 'name' | 'address'>,
  { day, time }: Pick<Places, 'day' | 'time'>,
  { bookingId, itemName, state }: Pick<Booked, 'bookingId' | 'itemName' | 'state'>,
): OwedEntry['facts'] {
  return {
    bookingId,
    itemName: itemName === null ? '窗口预约' : `${itemName}预约`,
    stateTerm: bookingStateWords[state].words,
    windowName: name,
    windowAddress: address,
    bookedFor: `${dayInWords(day)} ${time}`,
  };
}
