import { defineConfig } from 'vite';

/** Builds inPage.ts for a page that is served already. */
export default defineConfig({
  logLevel: 'error',
  build: {
    target: 'es2022',
    lib: { entry: 'test/bench/inPage.ts', formats: ['iife'], name: 'bench', fileName: () => 'inPage.js' },
    outDir: 'test-results/bench',
    copyPublicDir: false,
  },
});
