const SETTLED_MS = 1_500;
const AT_MOST_MS = 3_000;

/** Runs what nobody waits for once the page has loaded and has nothing better to do. */
export function whenQuiet(work: () => void) {
  const soon = () =>
    setTimeout(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: AT_MOST_MS });
      else work();
    }, SETTLED_MS);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
