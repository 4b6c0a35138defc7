import type { Me } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import { getUser } from '../members/get-user';
import { presentMe, type HotlineOf } from '../members/present-me';
import type { UserRepository } from '../members/user-repository';

interface ReadMeParts {
  users: UserRepository;
  sealer: Sealer;
  hotlineOf: HotlineOf;
}

export function createReadMe({ users, sealer, hotlineOf }: ReadMeParts) {
  return async (userId: string): Promise<Me> => presentMe(await getUser(users, userId), sealer, hotlineOf);
}
