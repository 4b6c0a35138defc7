import type { bookingStepBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { bookingFacts } from '../booking-facts';
import { windowOf, type BookingParts } from '../booking-parts';
import { mayArrive } from '../domain/places';
import type { Slot } from '../slot-model';
import { changeBooking, type Decide } from './give-back';

type Step = z.output<typeof bookingStepBody>;

/**
 * 来了、办好了、取消, by an officer of the window.
 * @throws `booking.not-found` | `booking.action-not-allowed` | `access.forbidden`
 */
export async function stepBooking(
  parts: BookingParts,
  officer: { districtCode: string },
  { bookingId, step }: { bookingId: string; step: Step },
): Promise<Slot> {
  const found = await parts.slots.findByBooking(bookingId);
  if (found === null) throw new AppError('booking.not-found');
  if (found.districtCode !== officer.districtCode) throw new AppError('access.forbidden');
  const number = step.step === 'arrive' ? await parts.slots.nextNumber(found.districtCode, found.day) : 0;
  const { slot, booked } = await changeBooking(parts, bookingId, decideStep(parts, step, number));
  if (booked.state !== 'arrived') await parts.holders.release(booked.userId, bookingId);
  return slot;
}

function decideStep(parts: BookingParts, step: Step, number: number): Decide {
  const refuse = () => new AppError('booking.action-not-allowed');
  return (slot, booked) => {
    const window = windowOf(parts, slot.districtCode);
    if (step.step === 'arrive') {
      if (!mayArrive(booked, slot, window?.terms.places ?? 0)) throw refuse();
      return { change: { state: 'arrived', number: booked.number ?? number } };
    }
    if (step.step === 'serve') {
      if (booked.state !== 'arrived') throw refuse();
      return { change: { state: 'served' } };
    }
    if (booked.state !== 'booked' || window === null) throw refuse();
    const facts = { ...bookingFacts(window, slot, booked), reason: step.reason };
    return {
      change: { state: 'cancelled' },
      owes: [{ kind: 'notice', name: 'booking-cancelled', facts }],
    };
  };
}
