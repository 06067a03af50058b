/** Which way a request goes. */
export type Way = 'SHELL' | 'ASSET' | 'MEDIA' | 'FRESH' | 'NETWORK';

/** Folders of the host that are not this app: the staff app and everything that must be live. */
const FOREIGN = /^\/(practice|api|mailbox|\.well-known)(\/|$)/;
const FRESH =
  /^\/(config\.json|manifest\.webmanifest|favicon\.png|theme(\.[\w-]+)?\.css|icons\/.+|brand\/.+|library\/[\w-]+\.json)$/;
const MEDIA = /^\/(library\/media|media)\/.+\.(mp4|jpg|jpeg|png|webp|vtt)$/;

export function wayOf(url: URL, origin: string, method: string, mode: string): Way {
  if (url.origin !== origin || method !== 'GET' || FOREIGN.test(url.pathname)) return 'NETWORK';
  if (MEDIA.test(url.pathname)) return 'MEDIA';
  if (FRESH.test(url.pathname)) return 'FRESH';
  if (url.pathname.startsWith('/assets/')) return 'ASSET';
  const file = /\.\w+$/.test(url.pathname);
  return mode === 'navigate' && !file ? 'SHELL' : 'NETWORK';
}
