import type { Device } from './devices';

interface AppManifest {
  name: string;
  short_name: string;
  theme_color: string;
  icons: { src: string; sizes: string; purpose: string }[];
}

/** What Chromium makes of the page's manifest, and why it would not install it. */
export async function installable({ context, page }: Device) {
  // The page names its manifest when it has nothing better to do.
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { appId } = await session.send('Page.getAppId');
  const manifest = JSON.parse(data ?? '{}') as AppManifest;
  return { url, appId, manifest, errors, installabilityErrors };
}

/** The real size of each icon, as the browser decodes it, beside the size the manifest promises. */
export const iconSizes = ({ page }: Device, icons: AppManifest['icons']) =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(async ({ src, sizes }) => {
          const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
          return { src, promised: sizes, real: `${width}x${height}` };
        }),
      ),
    icons,
  );

/** Until the worker rules the page, so that the next load needs no network. */
export const ruled = ({ page }: Device) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });

type Store = 'outbox' | 'logs';
interface Waiting {
  id: string;
  entry: { kind: string; set?: number; pain?: number };
}

const read = <T>({ page }: Device, store: Store) =>
  page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('aligned-patient');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            db.close();
            resolve(asked.result);
          };
        };
      }),
    store,
  );

/** What waits on the phone to be sent, and the logs it holds as sent, read where they are kept. */
export const outbox = (device: Device) => read<Waiting>(device, 'outbox');
export const kept = (device: Device) => read<{ id: string }>(device, 'logs');
