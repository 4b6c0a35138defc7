import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/**
 * The page for a phone at the desk, served by the BFF below /desk-phone/: a bundle of its own, for whatever phone comes
 * to hand, old Android and the browser inside WeChat included.
 */
export default defineConfig({
  root: join(import.meta.dirname, 'desk-phone'),
  base: '/desk-phone/',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist', 'desk-phone'),
    emptyOutDir: true,
    target: 'chrome61',
    cssTarget: 'chrome61',
    assetsInlineLimit: 0,
  },
});
