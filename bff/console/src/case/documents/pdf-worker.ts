/** pdf.js in a worker of our own origin; a script from anywhere else would be refused. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
