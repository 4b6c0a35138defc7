import { AppError } from '../../../platform/errors';
import type { UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

/** The account of a session. It may be gone, joined into the person's other one: then signing in again finds that. */
export async function getUser(users: UserRepository, userId: string): Promise<UserRecord> {
  const user = await users.find(userId);
  if (user === null) throw new AppError('session.expired');
  return user;
}
