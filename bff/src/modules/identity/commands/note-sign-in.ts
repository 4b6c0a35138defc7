import { createHash } from 'node:crypto';
import type { Clock } from '../../../platform/clock';
import { deviceWords } from '../domain/device-words';
import { networkOf } from '../members/place';
import type { UserRecord } from '../members/user-model';
import type { SecurityWatch } from '../ports';
import type { SignIn } from '../sessions/session-store';

/** Where a sign-in comes from, as the request tells. */
export interface SignInFrom {
  address: string;
  userAgent: string;
  /** Made by the app and kept on the phone; absent: an older app, known by its device's words alone. */
  deviceId?: string | undefined;
}

interface NoteParts {
  watch: SecurityWatch;
  clock: Clock;
}

/** What is kept of a sign-in with its session. */
export function signInOf(by: SignIn['by'], from: SignInFrom, { clock }: Pick<NoteParts, 'clock'>): SignIn {
  return {
    by,
    device: deviceWords(from.userAgent),
    place: networkOf(from.address),
    at: clock.now().getTime(),
  };
}

/** Lets the member know of a device that is new to their account. */
export async function noteDevice(
  { watch }: NoteParts,
  { _id: userId, person }: UserRecord,
  from: SignInFrom,
): Promise<void> {
  if (person === undefined) return;
  const words = deviceWords(from.userAgent);
  const deviceKey = createHash('sha256')
    .update(from.deviceId ?? words)
    .digest('base64url');
  await watch.signedIn({ userId, centreCode: person.centreCode }, { words, deviceKey });
}
