/**
 * The tab's icon and what the browser reads before it installs the app. They come after the page:
 * the browser would load the manifest's icons too, beside what the person waits for.
 */
export function wearBrand() {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon) icon.href = '/favicon.png';
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = '/manifest.webmanifest';
  document.head.append(manifest);
}
