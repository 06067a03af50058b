import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fewChunks } from './tools/few-chunks.ts';
import { layerOrder } from './tools/layer-order.ts';
import { renderBlocking } from './tools/render-blocking.ts';
import { serviceWorker } from './tools/service-worker.ts';

const entries = ['patient', 'practice', 'public'];
/** The phone's: the page and its door; the patient's own day; the way in by an invitation. */
const phoneChunks = fewChunks({
  app: /app\/patient\/index\.html$|api\/config-watch\.ts$|rolldown\/runtime/,
  day: /app\/patient\/inside\.tsx$|offline\/sync\.ts$/,
  join: /features\/join\/join-screen\.tsx$|app\/boot\/queries\.tsx$/,
});
/** Of the platform's app only the learner's part is kept for hours without a network. */
const LEARN = /app\/public\/(start|learn\/learn-routes)\.tsx$/;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One mode per entry: each becomes its own folder of static files with its own HTML shell. */
export default defineConfig(({ mode }) => {
  const entry = entries.includes(mode) ? mode : 'patient';
  return {
    root: here(`./src/app/${entry}`),
    base: entry === 'practice' ? '/practice/' : '/',
    publicDir: false,
    plugins: [
      react(),
      layerOrder(),
      entry === 'patient' && serviceWorker(here('.'), { worker: 'main', page: '/' }),
      entry === 'public' &&
        serviceWorker(here('.'), { worker: 'learn', page: '/learn', keep: LEARN }),
      entry === 'public' && renderBlocking(),
    ],
    resolve: { alias: { '@': here('./src') } },
    define: { __APP_VERSION__: JSON.stringify(process.env.ALIGNED_VERSION ?? '0.1.0') },
    build: {
      outDir: here(`./dist/${entry}`),
      emptyOutDir: true,
      target: ['es2023', 'chrome120', 'safari17.4', 'firefox121'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions:
        entry === 'patient'
          ? { output: { codeSplitting: { groups: [{ name: phoneChunks, debugName: 'phone' }] } } }
          : {},
    },
    test: {
      root: here('.'),
      include: ['src/**/*.test.{ts,tsx}'],
      environment: 'node',
      setupFiles: [],
    },
  };
});
