import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/**
 * Lighthouse as on a phone, against a running local cloud: `node audit.js <port>`. Prints rows for
 * the bench: what each score is short of a hundred, held against what it may be short of.
 */
const port = Number(process.argv[2]);
const PAGES = [
  { name: 'patient home', url: `http://bonnie.aligned.localhost:${port}/`, indexed: false },
  { name: 'course page', url: await firstCourse(), indexed: true },
];
const SHORT = { performance: 2, accessibility: 0, 'best-practices': 0, seo: 0 };

async function firstCourse() {
  const shop = `http://aligned.localhost:${port}/courses/`;
  const answer = await fetch(`http://127.0.0.1:${port}/courses/`, {
    headers: { host: `aligned.localhost:${port}` },
  }).catch(() => undefined);
  const html = answer?.ok ? await answer.text() : '';
  const path = /href="(\/courses\/[a-z0-9-]+\/?)"/.exec(html)?.[1];
  return path ? `http://aligned.localhost:${port}${path}` : shop;
}

const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
const rows = [];
for (const { name, url, indexed } of PAGES) {
  const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  for (const [category, short] of Object.entries(SHORT)) {
    if (category === 'seo' && !indexed) continue;
    const score = Math.round((lhr.categories[category]?.score ?? 0) * 100);
    rows.push({
      operation: `Lighthouse, ${name}`,
      what: `${category}, points short of 100`,
      floor: '',
      measured: 100 - score,
      gate: short,
      trusted: true,
    });
  }
  const bytes = lhr.audits['total-byte-weight']?.numericValue ?? 0;
  const lcp = lhr.audits['largest-contentful-paint']?.numericValue ?? 0;
  rows.push({
    operation: `Lighthouse, ${name}`,
    what: 'KB in all',
    floor: '',
    measured: bytes / 1024,
  });
  rows.push({
    operation: `Lighthouse, ${name}`,
    what: 'ms to the largest paint, slow 4G',
    floor: '',
    measured: lcp,
    ...(indexed ? { gate: 1500, trusted: true } : {}),
  });
}
chrome.kill();
process.stdout.write(`${JSON.stringify({ figures: rows }, null, 2)}\n`);
