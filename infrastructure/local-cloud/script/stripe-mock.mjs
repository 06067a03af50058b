// What the Stripe stand-in took, asked of Stripe's own stripe-mock, which knows the OpenAPI file.
//
//   STRIPE_RECORD=/tmp/asked.jsonl ./aligned mvn -pl infrastructure/local-cloud -am test -Dtest='academy.aligned.local.stripe.*Test' -Dsurefire.failIfNoSpecifiedTests=false
//   node infrastructure/local-cloud/script/stripe-mock.mjs /tmp/asked.jsonl
//
// Needs stripe-mock on the PATH (go install github.com/stripe/stripe-mock@latest); nothing else does.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const file = process.argv[2];
if (!file) {
  console.error('Say which recording: node stripe-mock.mjs <file>.');
  process.exit(2);
}

const port = await new Promise((found) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const free = probe.address().port;
    probe.close(() => found(free));
  });
});
const mock = spawn('stripe-mock', ['-http-addr', `127.0.0.1:${port}`], { stdio: 'ignore' });
mock.on('error', () => {
  console.error('stripe-mock is not on the PATH: go install github.com/stripe/stripe-mock@latest');
  process.exit(2);
});

async function ask({ method, path, query, body }) {
  return await fetch(`http://127.0.0.1:${port}${path}${query ? `?${query}` : ''}`, {
    method,
    headers: {
      authorization: 'Bearer sk_test_123',
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    body: method === 'POST' ? body : undefined,
  });
}

async function awake() {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await ask({ method: 'GET', path: '/v1/customers' });
      return;
    } catch {
      await new Promise((rest) => setTimeout(rest, 100));
    }
  }
  throw new Error('stripe-mock does not answer.');
}

try {
  await awake();
  const seen = new Set();
  let taken = 0;
  const refused = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const asked = JSON.parse(line);
    const key = `${asked.method} ${asked.path} ${asked.query} ${asked.body}`;
    if (asked.status !== 200 || seen.has(key)) continue;
    seen.add(key);
    const answer = await ask(asked);
    if (answer.ok) taken++;
    else refused.push(`${key}\n    ${(await answer.json()).error?.message}`);
  }
  for (const one of refused) console.log(`refused: ${one}`);
  console.log(`${taken} of ${taken + refused.length} requests are as Stripe's OpenAPI describes them.`);
  process.exitCode = refused.length ? 1 : 0;
} finally {
  mock.kill();
}
