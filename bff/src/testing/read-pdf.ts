import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader finds it: what can be selected on each page, its size in points, and whether it is tagged. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const [, , width = 0, height = 0] = page.view;
      return { width, height, text: items.map((item) => ('str' in item ? item.str : '')).join('') };
    }),
  );
  return { pages, text: pages.map(({ text }) => text).join(''), mark: await pdf.getMarkInfo() };
}
