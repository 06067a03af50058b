import type { AlertKind, Exercise, Judgement, LogEntry, Protocol, Step } from './contract';
import { call } from './http';
import { fromLibrary, type LibraryFile } from './library-file';
import { type Body, del, get, post, put } from './operation';

type Credential = Body<'post', '/api/identity/passkeys'>['credential'];

const open = true;

export const identity = {
  signUp: (body: Body<'post', '/api/identity/sign-up'>) =>
    post('/api/identity/sign-up', { body, open }),
  code: (email: string) => post('/api/identity/code', { body: { email }, open }),
  answerCode: (body: Body<'post', '/api/identity/code/answer'>) =>
    post('/api/identity/code/answer', { body, open }),
  password: (body: Body<'post', '/api/identity/password'>) =>
    post('/api/identity/password', { body, open }),
  passkey: (email: string) => post('/api/identity/passkey', { body: { email }, open }),
  answerPasskey: (body: Body<'post', '/api/identity/passkey/answer'>) =>
    post('/api/identity/passkey/answer', { body, open }),
  signOut: () => post('/api/identity/sign-out', { open }),
  signOutEverywhere: () => post('/api/identity/sign-out-everywhere'),
  passkeyOptions: () => post('/api/identity/passkeys/options'),
  addPasskey: (credential: Credential) => post('/api/identity/passkeys', { body: { credential } }),
  passkeys: () => get('/api/identity/passkeys'),
  me: () => get('/api/identity/me'),
};

export const practices = {
  subdomain: (name: string, signal?: AbortSignal) =>
    get('/api/practices/subdomain', { query: { name }, signal }),
  open: (body: Body<'post', '/api/practices'>) => post('/api/practices', { body }),
  onboarding: (practice: string) =>
    get('/api/practices/{practice}/onboarding', { path: { practice } }),
  retryStep: (practice: string, step: Step) =>
    post('/api/practices/{practice}/onboarding/{step}/retry', { path: { practice, step } }),
};

export const branding = {
  read: () => get('/api/branding'),
  save: (body: Body<'put', '/api/branding'>) => put('/api/branding', { body }),
  uploadLogo: (body: Body<'post', '/api/branding/logo'>) => post('/api/branding/logo', { body }),
};

export const domains = {
  read: () => get('/api/domains'),
  name: (host: string) => post('/api/domains', { body: { host } }),
  check: (host: string) => post('/api/domains/{host}/check', { path: { host } }),
  choose: (host: string) => put('/api/domains/primary', { body: { host } }),
  remove: (host: string) => del('/api/domains/{host}', { path: { host } }),
};

export const copies = {
  read: () => get('/api/practice/copies'),
  ask: (copy: string) => post('/api/practice/copies', { body: { copy } }),
  link: (copy: string) => get('/api/practice/copies/{copy}/link', { path: { copy } }),
};

export const plan = {
  read: () => get('/api/plan'),
};

export const patients = {
  roster: (cursor?: string) =>
    get('/api/patients', { query: { limit: 100, ...(cursor && { cursor }) } }),
  invite: (body: Body<'post', '/api/patients'>) => post('/api/patients', { body }),
  inviteAgain: (patient: string) =>
    post('/api/patients/{patient}/invitation', { path: { patient } }),
  joinCode: (patient: string) =>
    post('/api/patients/{patient}/invitation/code', { path: { patient } }),
  verify: (patient: string) => post('/api/patients/{patient}/verify', { path: { patient } }),
  read: (patient: string) => get('/api/patients/{patient}', { path: { patient } }),
  judgeAlert: (patient: string, kind: AlertKind, body: Judgement) =>
    post('/api/patients/{patient}/alerts/{kind}', { path: { patient, kind }, body }),
  changeCare: (patient: string, body: Body<'put', '/api/patients/{patient}/care'>) =>
    put('/api/patients/{patient}/care', { path: { patient }, body }),
  pausePlan: (patient: string, body: Body<'post', '/api/patients/{patient}/plan/pause'>) =>
    post('/api/patients/{patient}/plan/pause', { path: { patient }, body }),
  resumePlan: (patient: string) =>
    post('/api/patients/{patient}/plan/resume', { path: { patient } }),
  logs: (patient: string, from: string, to: string) =>
    get('/api/patients/{patient}/logs', { path: { patient }, query: { from, to } }),
  plan: (patient: string) => get('/api/patients/{patient}/plan', { path: { patient } }),
  publishPlan: (patient: string, body: Body<'put', '/api/patients/{patient}/plan'>) =>
    put('/api/patients/{patient}/plan', { path: { patient }, body }),
  planVersion: (patient: string, version: number) =>
    get('/api/patients/{patient}/plan/versions/{version}', { path: { patient, version } }),
};

export const invitations = {
  read: (token: string) => get('/api/invitations/{token}', { path: { token }, open }),
  claim: (token: string) => post('/api/invitations/{token}/claim', { path: { token } }),
};

export const library = {
  exercises: async () =>
    fromLibrary(await call<LibraryFile>('GET', '/library/exercises.json', { open })),
  protocols: () => call<{ protocols: Protocol[] }>('GET', '/library/protocols.json', { open }),
  ownExercises: () => get('/api/exercises'),
  saveExercise: ({ exercise, ...body }: Exercise) =>
    put('/api/exercises/{exercise}', { path: { exercise }, body }),
  ownProtocols: () => get('/api/protocols'),
  saveProtocol: ({ protocol, ...body }: Protocol) =>
    put('/api/protocols/{protocol}', { path: { protocol }, body }),
};

export const mine = {
  home: () => get('/api/home'),
  log: (entries: LogEntry[]) => post('/api/logs', { body: { entries } }),
  released: () => get('/api/exercises/released'),
  visit: (body: Body<'post', '/api/visits'>) => post('/api/visits', { body }),
  progress: (from: string, to: string) => get('/api/progress', { query: { from, to } }),
};

export const media = {
  begin: (body: Body<'post', '/api/media'>) => post('/api/media', { body }),
  finish: (
    key: string,
    uploadId: string,
    parts: Body<'post', '/api/media/{media}/finish'>['parts'],
  ) => post('/api/media/{media}/finish', { path: { media: key }, body: { uploadId, parts } }),
  restart: (key: string) => post('/api/media/{media}/restart', { path: { media: key } }),
  drop: (key: string): Promise<void> => del('/api/media/{media}', { path: { media: key } }),
  list: () => get('/api/media'),
  read: (key: string) => get('/api/media/{media}', { path: { media: key } }),
};
