import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Everything is bundled (no node_modules in the package): a cold disk pays for each file opened. */
const bundled = { externalizeDeps: false, sourcemap: false } as const;

export default defineConfig({
  main: {
    build: {
      ...bundled,
      outDir: 'out/main',
      rolldownOptions: {
        input: { main: 'electron/main.ts', browser: 'electron/doors/browser-start.ts' },
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
    plugins: [react()],
  },
});
