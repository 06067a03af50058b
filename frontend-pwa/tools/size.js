import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * First-load budgets in kB gzip: what `index.html` names itself, without what is lazy. A patient who is
 * signed in needs her day too, whose files begin so.
 */
const budgets = {
  patient: { js: 105, css: 10, all: 120 },
  'patient day': { js: 105, css: 10, all: 130 },
  practice: { js: 250, css: 20, all: 320 },
  public: { js: 130, css: 15, all: 180 },
};

let failed = false;
for (const [entry, budget] of Object.entries(budgets)) {
  const [app, more] = entry.split(' ');
  const folder = new URL(`../dist/${app}/`, import.meta.url);
  const html = readFileSync(new URL('index.html', folder), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(?:practice\/)?(assets\/[^"]+)"/g)].map(
    (m) => m[1],
  );
  const files = readdirSync(new URL('assets', folder));
  if (more) named.push(...files.filter((file) => file.startsWith(more)).map((f) => `assets/${f}`));
  const css = named.filter((path) => path.endsWith('.css'));
  const fonts = css.flatMap((path) =>
    [...readFileSync(new URL(path, folder), 'utf8').matchAll(/assets\/[^)"']+\.woff2/g)].map(
      (m) => m[0],
    ),
  );
  const weigh = (paths) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(new URL(path, folder))).length, 0) /
    1000;
  const js = weigh(named.filter((path) => path.endsWith('.js')));
  const found = {
    js,
    css: weigh(css),
    all: js + weigh(css) + weigh(fonts) + gzipSync(html).length / 1000,
  };
  for (const [kind, most] of Object.entries(budget)) {
    const over = found[kind] > most;
    failed ||= over;
    console.log(
      `${over ? 'OVER' : 'ok  '} ${entry} ${kind} ${found[kind].toFixed(1)} of ${most} kB`,
    );
  }
  console.log(`     ${entry} files ${files.length}`);
}
process.exit(failed ? 1 : 0);
