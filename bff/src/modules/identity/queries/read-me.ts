import type { Me } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import { getUser } from '../members/get-user';
import { presentMe } from '../members/present-me';
import type { UserRepository } from '../members/user-repository';

interface ReadMeParts {
  users: UserRepository;
  sealer: Sealer;
  hotline: string;
}

export function createReadMe({ users, sealer, hotline }: ReadMeParts) {
  return async (userId: string): Promise<Me> => presentMe(await getUser(users, userId), sealer, hotline);
}
