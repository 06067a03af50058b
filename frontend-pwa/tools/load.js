import { Agent, request } from 'node:http';

/**
 * Uses a running local cloud as its demo people would, all at once, for some seconds:
 * `node load.js <port> <seconds>`. Each stays below what one person may ask.
 */
const [port, seconds] = process.argv.slice(2).map(Number);
const PASSWORD = 'Align-2027!demo';
const PAUSE_MS = 60;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function ask(host, method, path, { token, body } = {}) {
  const headers = { host, 'content-type': 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}

const welcome = (await ask('aligned.localhost', 'GET', '/_local/welcome')).text;
const people = [];
let host = '';
for (const line of welcome.split('\n')) {
  host = /http:\/\/([\w-]+\.aligned\.localhost)/.exec(line)?.[1] ?? host;
  const [, role, email] = /^ +(practitioner|patient) +(\S+@\S+)/.exec(line) ?? [];
  if (role) people.push({ host, role, email });
}

/** One after the other: many at once from one address look like somebody who guesses. */
for (const person of people) {
  const { status, text } = await ask(person.host, 'POST', '/api/identity/password', {
    body: { email: person.email, password: PASSWORD },
  });
  if (status !== 200) throw new Error(`${person.email} was not let in: ${text}`);
  person.token = JSON.parse(text).accessToken;
}

const end = Date.now() + seconds * 1000;
const answers = {};
async function use({ host: at, role, token }) {
  const paths = role === 'patient' ? ['/api/home'] : ['/api/patients', '/api/exercises'];
  for (let n = 0; Date.now() < end; n++) {
    const { status } = await ask(at, 'GET', paths[n % paths.length], { token });
    answers[status] = (answers[status] ?? 0) + 1;
    await new Promise((wait) => setTimeout(wait, PAUSE_MS));
  }
}
await Promise.all(people.flatMap((one) => [use(one), use(one), use(one)]));
agent.destroy();
process.stdout.write(`${JSON.stringify({ people: people.length, seconds, answers })}\n`);
