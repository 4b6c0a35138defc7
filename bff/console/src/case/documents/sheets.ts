import type { View } from './viewer-model';

/** A file as pages that can be drawn: one for a photo, several for a PDF. */
export interface Sheets {
  readonly pageCount: number;
  /** Draws so that the page is `width` CSS pixels wide after rotation. */
  draw: (canvas: HTMLCanvasElement, page: number, rotation: View['rotation'], width: number) => Promise<void>;
  close: () => void;
}
