import { z } from 'zod';

/** What a member is told that is about no case. */
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
] as const;
export const otherNoticeName = z.enum(otherNoticeNames);
export type OtherNoticeName = z.infer<typeof otherNoticeName>;
