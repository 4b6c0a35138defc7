import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const pdfjsFolder = dirname(manifest);
/** In the path, because the BFF lets browsers keep files for a year. */
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Character maps and fonts for PDFs that do not embed theirs; decoders for scanned pages, without WebAssembly. */
const wanted = [
  { folder: 'cmaps', keep: /\.bcmap$/ },
  { folder: 'standard_fonts', keep: /\.(pfb|ttf)$/ },
  { folder: 'wasm', keep: /_nowasm_fallback\.js$/ },
];

/** Puts what pdf.js fetches at run time beside the build, so that it comes from our own origin. */
export function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    apply: 'build',
    generateBundle() {
      for (const { folder, keep } of wanted) {
        for (const name of readdirSync(join(pdfjsFolder, folder)).filter((file) => keep.test(file))) {
          const source = readFileSync(join(pdfjsFolder, folder, name));
          this.emitFile({ type: 'asset', fileName: `pdf-${version}/${folder}/${name}`, source });
        }
      }
    },
  };
}
