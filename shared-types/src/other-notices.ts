import { z } from 'zod';

/** What a member is told that is no step of a case. */
export const otherNoticeNames = [
  'security-change',
  'certificate-ready',
  'certificate-refused',
  'certificate-given-up',
  'certificate-withdrawn',
  'matter-received',
  'matter-reopened',
  'matter-answered',
  'matter-delayed',
  'matter-corrected',
  'booking-made',
  'booking-changed',
  'booking-reminder',
  'booking-missed',
  'booking-cancelled',
  'data-copy-ready',
  'thread-answered',
  'mandate-signed',
  'mandate-asked',
  'mandate-accepted',
  'mandate-declined',
  'mandate-act',
  'mandate-ended',
  'mandate-over',
  'can-take-again',
  'rules-changed',
] as const;
export const otherNoticeName = z.enum(otherNoticeNames);
export type OtherNoticeName = z.infer<typeof otherNoticeName>;
