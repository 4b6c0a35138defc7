import { compareNames } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';

interface Signed {
  consents: Readonly<Record<string, boolean>>;
  signedName: string;
}

/**
 * Whether a member has agreed to everything and signed with their own name (电子签名法 art. 3 allows it for this matter).
 * Throws `case.consent-missing`, or `case.answers-incomplete` where the name is not theirs.
 */
export function assertSigned({ consents, signedName }: Signed, name: string): void {
  const agreed = Object.values(consents);
  if (agreed.length === 0 || !agreed.every(Boolean)) throw new AppError('case.consent-missing');
  if (compareNames(signedName, name) === 'different')
    throw new AppError('case.answers-incomplete', { fields: { signedName: '签名要和证件上的姓名一致' } });
}
