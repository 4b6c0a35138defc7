declare module 'fontkit' {
  /** An open font; what it holds is for pdfkit alone. */
  export interface Font {
    layout(text: string): unknown;
  }
  /** @param face of a collection, by its PostScript name */
  export function create(bytes: Uint8Array, face: string): Font;
}
