import type { Clock } from '../../../platform/clock';
import type { SecurityWatch } from '../ports';
import type { PhoneRepository } from './phone-repository';
import type { UntoldChanges } from './untold-changes-repository';
import type { UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

interface ChangeNumberParts {
  users: UserRepository;
  phones: PhoneRepository;
  untold: UntoldChanges;
  watch: SecurityWatch;
  clock: Clock;
}

const hourMs = 3_600_000;

/**
 * Gives an account a number that was proven just now. In the place of another one it rests (静置), and the member is told
 * on both; the first one does not.
 */
export function createChangeNumber({ users, phones, untold, watch, clock }: ChangeNumberParts) {
  return async (userId: string, phone: string): Promise<void> => {
    const user = await users.find(userId);
    const former = user?.phoneSealed;
    if (user === null || former === undefined || users.sealer.open(former) === phone)
      return phones.take(userId, phone);
    await phones.take(userId, phone, {
      told: untold.promise({
        words: '您的账号换绑了手机号。',
        next: '新手机号要过一段时间才能打开账户锁、调高限额。',
        formerPhone: former,
      }),
      ...restOf(user),
    });
    await untold.handOn(userId);
  };

  function restOf({ person }: UserRecord) {
    if (person === undefined) return {};
    const restMs = watch.restHoursOf(person.centreCode) * hourMs;
    return { restsUntil: new Date(clock.now().getTime() + restMs) };
  }
}

export type ChangeNumber = ReturnType<typeof createChangeNumber>;
