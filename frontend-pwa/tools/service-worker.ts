import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

interface Choice {
  /** The worker's source, below `src/service-worker`. */
  worker: 'main' | 'learn';
  /** The address of the app's page, which stands for every other of its addresses. */
  page: string;
  /** Modules that must start without a network, with all they need; left out, everything must. */
  keep?: RegExp;
}

/** The files of these modules' chunks and of what those import; what is lazy stays on the network. */
function needed(bundle: Bundle, keep: RegExp): string[] {
  const files = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    for (const other of chunk.imports) take(other);
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {};
    for (const other of [...importedCss, ...importedAssets]) files.add(other);
  };
  for (const [name, file] of Object.entries(bundle))
    if (file.type === 'chunk' && (file.isEntry || file.moduleIds.some((id) => keep.test(id))))
      take(name);
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return [...files, ...fonts];
}

/** Builds `/sw.js` after the app, knowing every file the app needs to start without a network. */
export function serviceWorker(root: string, { worker, page, keep }: Choice): Plugin {
  return {
    name: 'aligned-service-worker',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const names = keep ? needed(bundle, keep) : Object.keys(bundle);
      const assets = names.filter((name) => name.startsWith('assets/'));
      const html = Object.values(bundle).find((file) => file.fileName === 'index.html');
      const source = html?.type === 'asset' ? String(html.source) : '';
      const files = [page, ...[...new Set(assets)].sort().map((name) => `/${name}`)];
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
        define: { __SHELL__: JSON.stringify({ version, page, files }) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          lib: {
            entry: `${root}/src/service-worker/${worker}.ts`,
            formats: ['iife'],
            name: 'aligned',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };
}
