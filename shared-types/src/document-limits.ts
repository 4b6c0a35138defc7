/** Limits shared by phone and server. Bytes. */
export const documentLimits = {
  fileBytes: 20 * 1024 * 1024,
  caseBytes: 100 * 1024 * 1024,
  /** Most photos are one or two parts; a part passes the slowest uplink (0.5 Mbit/s) within the app's 60 s. */
  partBytes: 2 * 1024 * 1024,
  /** Decoded at once. A JPEG may have more, for it can be shrunk by 2, 4 or 8 while it is decoded; no other kind can. */
  pixels: 50_000_000,
  /** Phones take up to 200 megapixels. */
  jpegPixels: 250_000_000,
  /** A progressive JPEG stands in memory whole, whatever size it is shrunk to. */
  progressiveJpegPixels: 130_000_000,
  pdfPages: 200,
} as const;

/** How many photos and files one message carries (附件), all under one code. */
export const mostAttachments = 9;
export const attachmentCode = 'attachment';
