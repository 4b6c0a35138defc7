import { letterStanding, type LetterPast } from './letter-standing';

const past = (more: Partial<LetterPast>): LetterPast => ({
  name: 'approval',
  version: 4,
  laterLetters: [],
  laterActions: [],
  decision: 'in-force',
  isRevoked: false,
  ...more,
});

it.each<[Partial<LetterPast>, string]>([
  [{}, 'in-force'],
  [{ decision: 'under-hearing', laterLetters: ['revocation-proposal'] }, 'under-hearing'],
  [{ decision: 'revoked', isRevoked: true, laterLetters: ['revocation'] }, 'revoked'],
  [{ name: 'refusal', decision: 'replaced', laterLetters: ['recheck-result'] }, 'replaced'],
  [{ name: 'receipt', laterLetters: ['correction', 'receipt'] }, 'replaced'],
  [{ name: 'receipt', decision: 'revoked', isRevoked: true }, 'in-force'],
  [{ laterActions: ['send-back'] }, 'overtaken'],
  [{ name: 'payment', laterActions: ['return-payment'] }, 'overtaken'],
  [{ name: 'payment', laterActions: ['close'], decision: 'revoked', isRevoked: true }, 'in-force'],
  [{ name: 'pause', laterActions: ['resume'] }, 'overtaken'],
  [{ name: 'revocation', decision: 'revoked', isRevoked: true }, 'in-force'],
  [{ name: 'revocation', laterActions: ['restore'] }, 'revoked'],
])('%j is %s', (more, standing) => expect(letterStanding(past(more))).toBe(standing));
