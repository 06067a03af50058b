import type { Plugin } from 'vite';

const ORDER = '@layer dnd-kit,theme,tokens,base,parts,screens;';

/** Says the order of layers in every stylesheet: whichever of them loads first, it is the same. */
export const layerOrder = (): Plugin => ({
  name: 'aligned-layer-order',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = ORDER + String(file.source);
  },
});
