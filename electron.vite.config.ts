import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

/** Everything is bundled (no node_modules in the package): a cold disk pays for each file opened. */
const bundled = { externalizeDeps: false, sourcemap: false } as const;

/**
 * The ES form of fflate (under the Excel libraries) declares a `require` of its own; the build declares one for
 * each part that uses the word, and two do not run. Its CommonJS form declares none.
 */
const fflate = createRequire(import.meta.url).resolve('fflate');

/**
 * The page that leads out of trouble is built by itself after the interface, so that they share no file: what
 * keeps the one from running leaves the other.
 */
const recoveryPage = (): Plugin => ({
  name: 'recovery-page',
  apply: 'build',
  closeBundle: async () => {
    await build({
      configFile: false,
      root: 'renderer',
      base: './',
      publicDir: false,
      logLevel: 'warn',
      plugins: [react()],
      build: {
        outDir: '../out/renderer',
        assetsDir: 'recovery',
        emptyOutDir: false,
        minify: true,
        chunkSizeWarningLimit: 1000,
        rolldownOptions: { input: 'renderer/recovery.html' },
      },
    });
  },
});

export default defineConfig({
  main: {
    resolve: { alias: { fflate } },
    build: {
      ...bundled,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          browser: 'electron/doors/browser-start.ts',
          'merge-worker': 'electron/data/snapshots/merge-worker.ts',
          'flush-worker': 'electron/data/disk/flush-worker.ts',
        },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      ...bundled,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: 'renderer/index.html' },
    },
    plugins: [react(), recoveryPage()],
  },
});
