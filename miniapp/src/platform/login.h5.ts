import { findDeskLoginCode } from './demo-desk.h5';

/** In a browser a person signs in by phone and SMS code, or as somebody of the demo desk. */
export const loginIsSilent = false;

/** A login code of the person who was picked on the demo desk; null outside the demo. */
export function findLoginCode(): Promise<string | null> {
  return findDeskLoginCode();
}
