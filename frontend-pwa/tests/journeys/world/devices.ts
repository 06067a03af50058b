import {
  type Browser,
  type BrowserContext,
  devices,
  type Page,
  test as plain,
} from '@playwright/test';
import { PASSWORD, type Proof } from './person';
import { network } from './places';
import { Practice } from './practice';

/**
 * Console lines that say nothing about our code: a cut network, a
 * machine too busy, which the app asks again, this very listener, which the mailbox's sandbox
 * rightly keeps out of a mail, and the icon a browser looks for beside a file that is no page.
 */
const EXPECTED = [
  /status of 404 .*\/favicon\.ico/,
  /status of 503 /,
  /^Blocked script execution in '[^']*\/_local\/mail\//,
  /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|FAILED|ABORTED|NETWORK_IO_SUSPENDED)/,
];

/** A browser of its own: a phone or a desk, with everything that went wrong in it. */
export class Device {
  page: Page;
  readonly faults: string[] = [];
  /** Console errors this journey provokes on purpose. */
  readonly allowed: RegExp[] = [...EXPECTED];

  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    page: Page,
  ) {
    this.page = page;
  }

  static async open(name: string, context: BrowserContext): Promise<Device> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const device = new Device(name, context, await context.newPage());
    context.on('console', (message) => {
      if (message.type() === 'error') device.note(`${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (error) => device.note(`error ${error.error().stack}`));
    return device;
  }

  private note(fault: string) {
    if (!this.allowed.some((known) => known.test(fault))) this.faults.push(fault);
  }

  offline = () => this.context.setOffline(true);
  online = () => this.context.setOffline(false);

  /** Ends the tab as a phone does that needs the memory: no page handler runs. */
  async kill() {
    const session = await this.context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await this.page.close();
  }

  async reopen(url: string) {
    this.page = await this.context.newPage();
    await this.page.goto(url);
  }

  /** A logo of this colour, drawn by the browser: a real PNG. */
  async picture(color: string): Promise<Buffer> {
    const url = await this.page.evaluate((fill) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 512 });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No canvas here.');
      pen.fillStyle = fill;
      pen.fillRect(0, 0, 512, 512);
      pen.fillStyle = '#fff';
      pen.arc(256, 256, 150, 0, 7);
      pen.fill();
      return canvas.toDataURL('image/png');
    }, color);
    return Buffer.from(url.split(',')[1] ?? '', 'base64');
  }

  /** Signs in without the form, on an empty page of the host, so that the cookie is the browser's. */
  async signIn(origin: string, { email, password = PASSWORD }: Proof) {
    const nowhere = `${origin}/_local/nowhere`;
    const body = '<!doctype html><link rel="icon" href="data:,">';
    await this.page.route(nowhere, (route) => route.fulfill({ contentType: 'text/html', body }));
    await this.page.goto(nowhere);
    await this.page.unroute(nowhere);
    const status = await this.page.evaluate(
      async (proof) => {
        let status = 503;
        for (let i = 0; i < 12 && status === 503; i++) {
          const answer = await fetch('/api/identity/password', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(proof),
          });
          status = answer.status;
          if (status === 503) await new Promise((wait) => setTimeout(wait, 500));
        }
        return status;
      },
      { email, password },
    );
    if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
  }
}

/** Each device is in a network of its own. */
const from = () => ({ 'x-local-address': network() });

const PHONE = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  screen: { width: 390, height: 844 },
};

export class Devices {
  private readonly open: Device[] = [];

  constructor(private readonly browser: Browser) {}

  async desk(name = 'desk') {
    return this.add(
      name,
      await this.browser.newContext({ reducedMotion: 'reduce', extraHTTPHeaders: from() }),
    );
  }

  /** A phone, as small and as touchable as one. */
  async phone(name = 'phone') {
    const { defaultBrowserType: _, ...phone } = PHONE;
    return this.add(name, await this.browser.newContext({ ...phone, extraHTTPHeaders: from() }));
  }

  private async add(name: string, context: BrowserContext) {
    const device = await Device.open(name, context);
    this.open.push(device);
    return device;
  }

  faults = () => this.open.flatMap(({ name, faults }) => faults.map((text) => `${name}: ${text}`));

  async close() {
    await Promise.all(this.open.map(({ context }) => context.close()));
  }
}

/** A journey with devices; whatever any of them complained about fails it. */
export const test = plain.extend<{ devices: Devices }, { practice: Practice }>({
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: the shape by which fixtures are known
    async ({}, use) => use(await Practice.open()),
    { scope: 'worker', timeout: 120_000 },
  ],
  devices: async ({ browser }, use) => {
    const all = new Devices(browser);
    await use(all);
    plain
      .expect(all.faults(), 'nothing is refused by the policy, no error in a console')
      .toEqual([]);
    await all.close();
  },
});
export { expect } from '@playwright/test';
