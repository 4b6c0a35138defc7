import { AppError } from '../../platform/errors';
import { OutsideError } from '../../platform/outside';

const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const diskFaults = [
  'EIO',
  'EROFS',
  'EACCES',
  'EPERM',
  'EMFILE',
  'ENFILE',
  'ENOTDIR',
  'ESTALE',
  'ENXIO',
  'ENOENT',
];

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

/** A full disk is `storage.full`; a failing one did nothing that counts; what is not the disk's passes through. */
export function translated(error: unknown, operation: string): unknown {
  if (hasCode(error, ...noRoom)) return new AppError('storage.full', { cause: error });
  if (hasCode(error, ...diskFaults))
    return new OutsideError('storage', 'unavailable', operation, { cause: error });
  return error;
}
