import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * What a browser asks of the edge when somebody opens a practice's app for the first time, and again:
 * `node first-open.js <port of the edge> <free port>`. All of it passes through a counter, what the
 * browser asks for its tab and what the worker asks too; bytes are of the bodies, as compressed.
 * Then the public page of a course, with script off.
 */
const [edge, own] = process.argv.slice(2).map(Number);
const OF_THE_TENANT = /^\/(theme|config|manifest|favicon|icons\/|brand\/)/;
const WORKER = '/sw.js';
/** What the browser itself asks for its tab and for installing, as long as it is not early. */
const OF_THE_BROWSER = /^\/(manifest|favicon|icons\/)/;
const EARLY_MS = 1_000;
const QUIET_MS = 3_000;
const AT_MOST_MS = 60_000;
const KB = 1024;

let seen = [];
let last = Date.now();
const counter = createServer((ask, answer) => {
  const byWorker = ask.url === WORKER || (ask.headers.referer ?? '').endsWith(WORKER);
  const one = { path: ask.url, bytes: 0, at: Date.now(), byWorker };
  seen.push(one);
  last = Date.now();
  const { url: path, method, headers } = ask;
  const onward = request({ host: '127.0.0.1', port: edge, path, method, headers }, (got) => {
    answer.writeHead(got.statusCode, got.headers);
    got.on('data', (part) => {
      one.bytes += part.length;
      last = Date.now();
    });
    got.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  ask.pipe(onward);
});
await new Promise((ready) => counter.listen(own, '127.0.0.1', ready));

const profile = mkdtempSync(join(tmpdir(), 'aligned-first-open-'));
const chosen = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
};
const browser = await chromium.launchPersistentContext(profile, chosen);

/** All that is asked until the worker was looked for and nothing more comes. */
async function visit() {
  seen = [];
  const page = await browser.newPage();
  let loaded = Number.POSITIVE_INFINITY;
  page.once('load', () => {
    loaded = Date.now();
  });
  await page.goto(`http://bonnie.aligned.localhost:${own}/`);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  const end = Date.now() + AT_MOST_MS;
  const done = () => seen.some(({ path }) => path === WORKER) && Date.now() - last > QUIET_MS;
  while (!done() && Date.now() < end) await new Promise((wait) => setTimeout(wait, 100));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
  const later = ({ path, at, byWorker }) =>
    byWorker || (OF_THE_BROWSER.test(path) && at > loaded + EARLY_MS);
  return { page: seen.filter((one) => !later(one)), later: seen.filter(later), all: seen };
}

/** All that the page of a course asks for where no script runs. */
async function course() {
  seen = [];
  const visitor = await chromium.launch(chosen);
  const page = await visitor.newPage({ javaScriptEnabled: false });
  await page.goto(`http://aligned.localhost:${own}/courses/align-birth/`, {
    waitUntil: 'networkidle',
  });
  await page.getByRole('heading', { name: 'How labour works' }).waitFor();
  await visitor.close();
  return seen;
}

const bytes = (rows) => rows.reduce((sum, row) => sum + row.bytes, 0);
const apart = (rows, path) => rows.filter((row) => !path.test(row.path));
const only = (rows, path) => rows.filter((row) => path.test(row.path));
const first = await visit();
const again = await visit();
const read = await course();
await browser.close();
counter.close();
rmSync(profile, { recursive: true });

const row = (operation, what, measured, gate, floor = '') => ({
  operation,
  what,
  floor,
  measured,
  ...(gate === undefined ? {} : { gate }),
});
const opened = 'first open of a practice’s app';
const behind = '… later, when the page is quiet';
const back = 'repeat visit';
const sold = 'page of a course, script off';
const figures = [
  row(opened, 'requests', first.page.length, 6, '6'),
  row(opened, 'gzip bytes', bytes(first.page), 120 * KB),
  row(opened, 'of the tenant, gzip bytes', bytes(only(first.page, OF_THE_TENANT)), 6 * KB),
  row(opened, 'functions called', only(first.all, /^\/api\//).length, 0, '0'),
  row(behind, 'requests', first.later.length),
  row(behind, 'gzip bytes', bytes(first.later)),
  row(back, 'bytes but the worker check', bytes(apart(again.all, /^\/sw\.js$/)), 0, '0'),
  row(back, 'questions whether it changed', again.all.length),
  row(sold, 'gzip bytes of the page', bytes(only(read, /^\/courses\//)), 60 * KB),
  row(sold, 'functions called', only(read, /^\/api\//).length, 0, '0'),
  row(sold, 'requests', read.length),
  row(sold, 'bytes of all of them', bytes(read)),
];
process.stdout.write(`${JSON.stringify({ figures, first, again }, null, 1)}\n`);
