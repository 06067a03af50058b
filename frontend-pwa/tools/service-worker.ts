import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

/** Builds `/sw.js` after the app, knowing every file the app needs to start without a network. */
export function serviceWorker(root: string): Plugin {
  return {
    name: 'aligned-service-worker',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const page = Object.values(bundle).find((file) => file.fileName === 'index.html');
      const source = page?.type === 'asset' ? String(page.source) : '';
      const files = ['/', ...assets.sort().map((name) => `/${name}`)];
      const version = createHash('sha256')
        .update(files.join() + source)
        .digest('hex')
        .slice(0, 12);
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        resolve: { alias: { '@': `${root}/src` } },
        define: { __SHELL__: JSON.stringify({ version, files }) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          lib: {
            entry: `${root}/src/service-worker/main.ts`,
            formats: ['iife'],
            name: 'aligned',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };
}
