import type { Plugin } from 'vite';

/** Lets the entry say which page this is before the first paint, so that nothing flashes by. */
export const renderBlocking = (): Plugin => ({
  name: 'aligned-render-blocking',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<script type="module"', '<script blocking="render" type="module"'),
  },
});
