import type { Printer } from '../../platform/print';
import type { CaseDesk } from '../applications';
import type { Centres } from '../catalogue';
import type { ObjectStorage } from '../documents';
import type { LetterRepository } from './letter-repository';
import type { LetterSeal } from './ports';

export interface LetterParts {
  desk: Pick<CaseDesk, 'get'>;
  letters: LetterRepository;
  centres: Centres;
  printer: Pick<Printer, 'write'>;
  seal: LetterSeal;
  storage: Pick<ObjectStorage, 'put' | 'get' | 'list' | 'delete'>;
  /** Where anybody may check a letter. */
  checkAddress: (checkCode: string) => string;
}
