import { AppError } from '../../../platform/errors';
import type { UserRepository } from '../members/user-repository';

export function createSavePreferences({ users }: { users: UserRepository }) {
  return async (userId: string, preferences: { elderMode: boolean }): Promise<void> => {
    if (!(await users.setElderMode(userId, preferences.elderMode))) throw new AppError('session.expired');
  };
}
