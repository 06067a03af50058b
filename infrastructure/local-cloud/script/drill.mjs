// Plays people at the edge of a local cloud, for drills: practices that open, patients that come.
// drill.mjs <port> open <practice id> <name> | patient <name> | wreck <name> | busy <name> | serve <name>
// Prints one JSON object: what it made, and how many milliseconds each step took.
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

const [port, act, ...words] = process.argv.slice(2);
const PLATFORM = 'aligned.localhost';
const host = (name) => `${name}.${PLATFORM}`;
const steps = {};

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function id() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function once(at, method, path, body, token) {
  return new Promise((done, broke) => {
    const headers = { host: `${at}:${port}`, 'content-type': 'application/json' };
    if (token) headers.authorization = `Bearer ${token}`;
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => (text += piece));
      answer.on('end', () => done({ status: answer.statusCode, text }));
    });
    asked.on('error', broke);
    asked.end(body ? JSON.stringify(body) : undefined);
  });
}

/** Who is only too busy is asked again; every command may be sent twice. */
async function ask(at, method, path, body, token) {
  for (let tries = 0; ; tries++) {
    const { status, text } = await once(at, method, path, body, token);
    if (status < 300) return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    if (![429, 500, 502, 503].includes(status) || tries > 40)
      throw new Error(`${method} ${at}${path} answered ${status}: ${text.slice(0, 300)}`);
    await sleep(250);
  }
}

async function until(look) {
  for (let tries = 0; tries < 1200; tries++) {
    const found = await look();
    if (found) return found;
    await sleep(50);
  }
  throw new Error('it did not happen within a minute');
}

const mailed = (to, what) =>
  until(async () => {
    const mails = JSON.stringify(await ask(PLATFORM, 'GET', `/_local/mail.json?to=${to}`));
    return mails.match(what)?.[1];
  });

async function step(what, work) {
  const begun = performance.now();
  const made = await work();
  steps[what] = Math.round(performance.now() - begun);
  return made;
}

/** An account, or the one there is, by a code that comes by mail. */
async function signUp(at, email, name) {
  await ask(at, 'POST', '/api/identity/sign-up', { email, name });
  const code = await mailed(email, /\b(\d{6})\b/);
  return (await ask(at, 'POST', '/api/identity/sign-up/confirm', { email, code })).accessToken;
}

/** The newest code is another than those that came before. */
async function signIn(at, email) {
  const known = JSON.stringify(await ask(PLATFORM, 'GET', `/_local/mail.json?to=${email}`));
  const { challenge } = await ask(at, 'POST', '/api/identity/code', { email });
  const code = await until(async () => {
    const now = JSON.stringify(await ask(PLATFORM, 'GET', `/_local/mail.json?to=${email}`));
    return now.length > known.length && now.match(/\b(\d{6})\b/)?.[1];
  });
  return (await ask(at, 'POST', '/api/identity/code/answer', { email, challenge, code })).accessToken;
}

const dose = {
  mode: 'REPS', sets: 2, reps: 10, side: 'BOTH', load: { kind: 'NONE' },
  effortTarget: 1, painCeiling: 3, schedule: { timesPerWeek: 7, timesPerDay: 1 },
};

async function open(practice, name) {
  const owner = `owner@${name}.example`;
  const token = await step('sign-up', () => signUp(PLATFORM, owner, 'Olivia Owner'));
  await step('opens the practice', () =>
    ask(PLATFORM, 'POST', '/api/practices', {
      practice, name: `Practice ${name}`, subdomain: name, discipline: 'PHYSIOTHERAPY',
      country: 'CA', timeZone: 'America/Toronto', locale: 'en',
    }, token));
  await step('its app is ready', () =>
    until(async () => (await ask(PLATFORM, 'GET', `/api/practices/${practice}/onboarding`, null, token)).ready));
  await step('its page is served', () => ask(host(name), 'GET', '/config.json'));
  return { practice, owner };
}

async function patient(name) {
  const desk = await signIn(host(name), `owner@${name}.example`);
  const email = `ana@${name}.example`;
  const her = id();
  await step('invites a patient', () =>
    ask(host(name), 'POST', '/api/patients', { patient: her, name: 'Ana Lima', email, phase: 'FOUNDATIONAL' }, desk));
  const link = await step('the invitation arrives', () => mailed(email, /\/join\/([A-Za-z0-9_-]+)/));
  const token = await step('she signs up', () => signUp(host(name), email, 'Ana Lima'));
  await step('that is me', () => ask(host(name), 'POST', `/api/invitations/${link}/claim`, { zone: 'America/Toronto' }, token));
  await step('her first plan', () =>
    ask(host(name), 'PUT', `/api/patients/${her}/plan`,
      { baseVersion: 0, items: [{ item: id(), exercise: 'walking', title: 'Walking', dose }], note: 'Start gently.' }, desk));
  const home = await step('her page shows it', () => ask(host(name), 'GET', '/api/home', null, token));
  return { patient: her, plan: home.plan?.version };
}

async function brand(name, tagline, token) {
  const desk = token ?? (await signIn(host(name), `owner@${name}.example`));
  const now = await ask(host(name), 'GET', '/api/branding', null, desk);
  const { version, shortName, color } = now;
  return ask(host(name), 'PUT', '/api/branding', { ifVersion: version, name: now.name, shortName, tagline, color }, desk);
}

/** Renames it, and changes every patient's plan. */
async function wreck(name) {
  const desk = await signIn(host(name), `owner@${name}.example`);
  await brand(name, 'Wrecked', desk);
  const { patients } = await ask(host(name), 'GET', '/api/patients?limit=100', null, desk);
  for (const each of patients) {
    const { plan } = await ask(host(name), 'GET', `/api/patients/${each.patient}`, null, desk);
    await ask(host(name), 'PUT', `/api/patients/${each.patient}/plan`, { baseVersion: plan.version, items: plan.items, note: 'Wrecked.' }, desk);
  }
  return { wrecked: patients.length };
}

/** Writes again and again until it is told to end; says how often it did. */
async function busy(name) {
  const desk = await signIn(host(name), `owner@${name}.example`);
  let written = 0;
  let going = true;
  process.on('SIGTERM', () => (going = false));
  while (going) await brand(name, `Written ${++written} times`, desk);
  const { tagline } = await ask(host(name), 'GET', '/api/branding', null, desk);
  return { written, kept: tagline === `Written ${written} times` };
}

/** Whether its people find what they had: the owner her brand, the patient her plan. */
async function serve(name) {
  const desk = await step('the owner signs in', () => signIn(host(name), `owner@${name}.example`));
  const shown = await step('her desk', () => ask(host(name), 'GET', '/api/branding', null, desk));
  const her = await step('the patient signs in', () => signIn(host(name), `ana@${name}.example`));
  const home = await step('her page', () => ask(host(name), 'GET', '/api/home', null, her));
  return { tagline: shown.tagline, plan: home.plan?.version, note: home.plan?.note };
}

const acts = { open, patient, brand, wreck, busy, serve };
const made = await acts[act](...words);
console.log(JSON.stringify({ ...(typeof made === 'object' ? made : {}), steps }));
