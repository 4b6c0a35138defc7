import { dayOf } from '@gjj/shared-types';

/** The phone's clock; the only place of the app that reads it. */
export function now(): string {
  return new Date().toISOString();
}

/** Today's calendar day at the centre, whatever zone the phone is in. */
export function today(): string {
  return dayOf(now());
}
