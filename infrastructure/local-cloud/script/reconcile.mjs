// Holds ledger, entitlements and Stripe against each other, and prints what differs.
// ALIGNED_ORIGIN and ALIGNED_TOKEN (an operator's access token) point it at another installation.
import { request } from 'node:http';
import { request as secure } from 'node:https';

const PORT = process.env.ALIGNED_PORT ?? '8080';
const origin = new URL(process.env.ALIGNED_ORIGIN ?? `http://aligned.localhost:${PORT}`);
const here = origin.hostname.endsWith('.localhost');
const DEMO = { email: 'operator@aligned.example', password: 'Align-2027!demo' };

/** Node does not resolve our local hosts: 127.0.0.1 with a Host header. */
function ask(method, path, { token, body } = {}) {
  const text = body && JSON.stringify(body);
  const send = origin.protocol === 'https:' ? secure : request;
  return new Promise((resolve, reject) => {
    const asked = send(
      {
        host: here ? '127.0.0.1' : origin.hostname,
        port: origin.port || undefined,
        method,
        path,
        headers: {
          host: origin.host,
          ...(text && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
      },
      (answer) => {
        let said = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          said += part;
        });
        answer.on('end', () => {
          if (answer.statusCode >= 300) reject(new Error(`${path} answered ${answer.statusCode}`));
          else resolve(JSON.parse(said));
        });
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

async function operator() {
  if (process.env.ALIGNED_TOKEN) return process.env.ALIGNED_TOKEN;
  if (!here) throw new Error('Set ALIGNED_TOKEN to the access token of an operator.');
  return (await ask('POST', '/api/identity/password', { body: DEMO })).accessToken;
}

async function compare() {
  const token = await operator();
  const json = process.argv.includes('--json');
  const differences = [];
  let checked = 0;
  for (let cursor = '', more = true; more; ) {
    const query = cursor && `?cursor=${encodeURIComponent(cursor)}`;
    const page = await ask('GET', `/api/platform/reconciliation${query}`, { token });
    checked += page.checked;
    differences.push(...page.differences);
    if (!json && page.checked > 0) console.log(`  ${page.month}  ${checked} purchases compared`);
    cursor = page.next ?? '';
    more = cursor !== '';
  }
  if (json) console.log(JSON.stringify({ checked, differences }, null, 2));
  for (const { order, what, ours, stripe } of json ? [] : differences)
    console.log(`  ${order}  ${what}: ours ${ours}, Stripe's ${stripe}`);
  if (!json) console.log(`\n${checked} purchases, ${differences.length} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}

compare().catch((failed) => {
  const down = failed.code === 'ECONNREFUSED';
  console.error(
    down ? 'The local cloud is not running: ./aligned up starts it.' : failed.message,
  );
  process.exitCode = 2;
});
