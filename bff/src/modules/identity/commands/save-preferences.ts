import { AppError } from '../../../platform/errors';
import type { UntoldChanges } from '../members/untold-changes-repository';
import type { UserRepository } from '../members/user-repository';

interface PreferenceParts {
  users: UserRepository;
  untold: UntoldChanges;
}

export function createSavePreferences({ users, untold }: PreferenceParts) {
  return async (userId: string, { elderMode }: { elderMode: boolean }): Promise<void> => {
    const before = await users.find(userId);
    if (before === null || !(await users.setElderMode(userId, elderMode)))
      throw new AppError('session.expired');
    if (before.elderMode === elderMode) return;
    await untold.tell(userId, { words: `您${elderMode ? '打开' : '关闭'}了大字版。`, quiet: true });
  };
}
