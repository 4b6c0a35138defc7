import type { Day, LetterStanding } from '@gjj/shared-types';
import type { Certificate } from './certificate-record';

/** How a certificate stands on a day: taken back for ever, past its last day, or in force. */
export function certificateStanding(
  { drawn, withdrawn }: Pick<Certificate, 'drawn' | 'withdrawn'>,
  today: Day,
): LetterStanding {
  if (withdrawn !== undefined) return 'withdrawn';
  return drawn !== undefined && today > drawn.validUntil ? 'expired' : 'in-force';
}
