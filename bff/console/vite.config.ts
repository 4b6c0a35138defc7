import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfAssets } from './pdf-assets';

/** Served by the BFF below /console/, same origin as /staff/v1. */
export default defineConfig({
  base: '/console/',
  plugins: [react(), pdfAssets()],
  build: {
    target: 'es2022',
    // A data: URL worker or script would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
});
