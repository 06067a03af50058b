/** Caches both the page and the worker know. */
export const MEDIA_CACHE = 'aligned-media-v1';
export const FRESH_CACHE = 'aligned-fresh-v1';
export const SHELL_PREFIX = 'aligned-shell-';
