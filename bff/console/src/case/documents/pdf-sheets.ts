import { getDocument, GlobalWorkerOptions, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareCanvas } from './prepare-canvas';
import type { Sheets } from './sheets';

const assets = `${import.meta.env.BASE_URL}pdf-${version}`;

/**
 * A PDF is a program by a stranger: it is drawn onto a canvas by pdf.js, without scripts, forms, links or
 * WebAssembly, so that the strict content security policy holds.
 */
export async function openPdf(blob: Blob): Promise<Sheets> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  });
  const loading = getDocument({
    data: new Uint8Array(await blob.arrayBuffer()),
    cMapUrl: `${assets}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}/standard_fonts/`,
    wasmUrl: `${assets}/wasm/`,
    useWasm: false,
    enableXfa: false,
  });
  const pdf = await loading.promise;
  return {
    pageCount: pdf.numPages,
    draw: async (canvas, number, rotation, width) => {
      const page = await pdf.getPage(number);
      const turned = { rotation: (page.rotate + rotation) % 360 };
      const natural = page.getViewport({ scale: 1, ...turned });
      const scale = prepareCanvas(canvas, natural, width);
      await page.render({ canvas, viewport: page.getViewport({ scale, ...turned }) }).promise;
    },
    close: () => void loading.destroy(),
  };
}
