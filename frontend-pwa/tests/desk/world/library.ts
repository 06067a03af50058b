import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Protocol } from '../../../src/api/contract';

const read = (name: string) =>
  readFileSync(
    new URL(`../../../../functions/care/src/main/resources/library/${name}.json`, import.meta.url),
    'utf8',
  );

/** The platform's own library, as it ships. */
export const libraryText = read('exercises');
export const protocolsText = read('protocols');
export const library = JSON.parse(libraryText).exercises as { id: string; name: string }[];
export const templates = JSON.parse(protocolsText).protocols as Protocol[];

/** A drawn still in place of the rendered film's first picture. */
const posterSvg = (slug: string) => {
  const hue = [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><rect width="160" height="120" fill="oklch(0.9 0.04 ${hue})"/><path d="M20 96H140" stroke="oklch(0.6 0.05 ${hue})" stroke-width="3"/><path d="M30 92 L72 86 L100 56 L112 92" fill="none" stroke="oklch(0.5 0.09 ${hue})" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/><circle cx="22" cy="84" r="8" fill="oklch(0.5 0.09 ${hue})"/></svg>`;
};

const films = new URL('../../../../.local/library/media/', import.meta.url);

/** A file of a film: the rendered one where this machine has drawn it, else a still and no film. */
export function mediaOf(name: string) {
  const file = new URL(name, films);
  if (existsSync(file)) return { path: fileURLToPath(file) };
  if (!name.endsWith('.jpg')) return { status: 404, body: '' };
  return { contentType: 'image/svg+xml', body: posterSvg(name.split('.')[0] ?? name) };
}
