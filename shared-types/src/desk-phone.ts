import { z } from 'zod';
import { documentState, documentView } from './documents';
import { documentId } from './primitives';

/**
 * 用手机拍: a phone at the desk, for the papers of one intake. Times are told as what is left of them, since the clock of
 * a phone is anybody's.
 */
export const deskPhone = z.object({
  /** A phone has taken the code. */
  joined: z.boolean(),
  /** How long a phone may still take the code; 0: no longer. */
  codeSecondsLeft: z.int().nonnegative(),
  secondsLeft: z.int().nonnegative(),
});
export type DeskPhone = z.infer<typeof deskPhone>;

/** What the screen at the window shows as a QR code: the code is in its fragment, which no server ever sees. */
export const deskPhoneOffer = deskPhone.extend({ link: z.url() });
export type DeskPhoneOffer = z.infer<typeof deskPhoneOffer>;

/** How it stands, and what came by phone. Nothing of a person: it is asked every few seconds. */
export const deskPhoneNow = z.object({
  /** null: there is none, or it is over. */
  phone: deskPhone.nullable(),
  pages: z.array(z.object({ documentId, state: documentState })),
});
export type DeskPhoneNow = z.infer<typeof deskPhoneNow>;

export const joinDeskBody = z.strictObject({ code: z.string().trim().min(1).max(40) });

export const deskPhoneGrant = z.object({ token: z.string(), secondsLeft: z.int().nonnegative() });

/** All that a phone at the desk is told: what is photographed, never whose it is. */
export const deskIntake = z.object({
  itemName: z.string(),
  windowName: z.string(),
  secondsLeft: z.int().nonnegative(),
  materials: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      maxFiles: z.int(),
      /** Of all files that the material has, whoever sent them. */
      fileCount: z.int(),
      /** What this phone sent. */
      sent: z.array(documentView.omit({ voucher: true })),
    }),
  ),
});
export type DeskIntake = z.infer<typeof deskIntake>;
