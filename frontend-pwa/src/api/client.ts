import type * as T from './contract';
import { call } from './http';
import { fromLibrary, type LibraryFile } from './library-file';

const id = encodeURIComponent;
const get = <R>(path: string, signal?: AbortSignal) =>
  call<R>('GET', path, signal ? { signal } : {});
const post = <R = void>(path: string, body: unknown = {}) => call<R>('POST', path, { body });
const put = <R>(path: string, body: unknown) => call<R>('PUT', path, { body });
const del = <R = void>(path: string) => call<R>('DELETE', path);
const open = <R>(path: string, body: unknown) => call<R>('POST', path, { body, open: true });

type Credential = Record<string, unknown>;
type Options = Record<string, unknown>;

const identity = {
  signUp: (body: { email: string; name: string; password?: string }) =>
    open<{ delivery: string; challenge: string }>('/api/identity/sign-up', body),
  code: (email: string) => open<{ challenge: string }>('/api/identity/code', { email }),
  answerCode: (body: { email: string; challenge: string; code: string }) =>
    open<T.Session>('/api/identity/code/answer', body),
  password: (body: { email: string; password: string }) =>
    open<T.Session>('/api/identity/password', body),
  passkey: (email: string) =>
    open<{ challenge: string; options: Options }>('/api/identity/passkey', { email }),
  answerPasskey: (body: { email: string; challenge: string; credential: Credential }) =>
    open<T.Session>('/api/identity/passkey/answer', body),
  signOut: () => open<void>('/api/identity/sign-out', {}),
  signOutEverywhere: () => post('/api/identity/sign-out-everywhere'),
  passkeyOptions: () => post<{ options: Options }>('/api/identity/passkeys/options'),
  addPasskey: (credential: Credential) => post('/api/identity/passkeys', { credential }),
  passkeys: () => get<{ passkeys: T.Passkey[] }>('/api/identity/passkeys'),
  me: () => get<T.Me>('/api/identity/me'),
};

const practices = {
  subdomain: (name: string, signal?: AbortSignal) =>
    get<T.SubdomainAnswer>(`/api/practices/subdomain?name=${id(name)}`, signal),
  open: (body: T.NewPractice) => post<T.Onboarding>('/api/practices', body),
  onboarding: (practice: string) => get<T.Onboarding>(`/api/practices/${id(practice)}/onboarding`),
  retryStep: (practice: string, step: string) =>
    post<T.Onboarding>(`/api/practices/${id(practice)}/onboarding/${id(step)}/retry`),
};

const branding = {
  read: () => get<T.Branding>('/api/branding'),
  save: (body: T.BrandingChange) => put<T.Branding>('/api/branding', body),
  uploadLogo: (body: { contentType: string; base64: string }) =>
    post<{ logo: string }>('/api/branding/logo', body),
};

const patients = {
  roster: (cursor?: string) =>
    get<{ patients: T.RosterRow[]; next?: string }>(
      `/api/patients?limit=100${cursor ? `&cursor=${id(cursor)}` : ''}`,
    ),
  invite: (body: T.NewPatient) => post<T.RosterRow>('/api/patients', body),
  inviteAgain: (patient: string) => post(`/api/patients/${id(patient)}/invitation`),
  verify: (patient: string) => post<T.RosterRow>(`/api/patients/${id(patient)}/verify`),
  read: (patient: string) => get<T.PatientFile>(`/api/patients/${id(patient)}`),
  judgeAlert: (patient: string, kind: T.AlertKind, body: T.Judgement) =>
    post<T.RosterRow>(`/api/patients/${id(patient)}/alerts/${kind}`, body),
  changeCare: (patient: string, body: { phase: T.Phase; condition?: string }) =>
    put<T.RosterRow>(`/api/patients/${id(patient)}/care`, body),
  pausePlan: (patient: string, body: { note: string; to?: string }) =>
    post<T.Plan>(`/api/patients/${id(patient)}/plan/pause`, body),
  resumePlan: (patient: string) => post<T.Plan>(`/api/patients/${id(patient)}/plan/resume`),
  logs: (patient: string, from: string, to: string) =>
    get<{ days: T.LogDay[] }>(`/api/patients/${id(patient)}/logs?from=${from}&to=${to}`),
  plan: (patient: string) => get<T.Plan>(`/api/patients/${id(patient)}/plan`),
  publishPlan: (
    patient: string,
    body: {
      baseVersion: number;
      items: T.PlanItem[];
      note?: string;
      released?: string[];
      safety?: T.Safety;
    },
  ) => put<T.Plan>(`/api/patients/${id(patient)}/plan`, body),
  planVersion: (patient: string, version: number) =>
    get<T.Plan>(`/api/patients/${id(patient)}/plan/versions/${version}`),
};

const invitations = {
  read: (token: string) =>
    call<T.Invitation>('GET', `/api/invitations/${id(token)}`, { open: true }),
  claim: (token: string) =>
    post<{ patient: string; status: T.PatientStatus }>(`/api/invitations/${id(token)}/claim`),
};

const library = {
  exercises: async () =>
    fromLibrary(await call<LibraryFile>('GET', '/library/exercises.json', { open: true })),
  protocols: () =>
    call<{ protocols: T.Protocol[] }>('GET', '/library/protocols.json', { open: true }),
  ownExercises: () => get<{ exercises: T.Exercise[] }>('/api/exercises'),
  saveExercise: (body: T.Exercise & { ifVersion?: number }) =>
    put<T.Exercise>(`/api/exercises/${id(body.exercise)}`, body),
  ownProtocols: () => get<{ protocols: T.Protocol[] }>('/api/protocols'),
  saveProtocol: (body: T.Protocol & { ifVersion?: number }) =>
    put<T.Protocol>(`/api/protocols/${id(body.protocol)}`, body),
};

const mine = {
  home: () => get<T.Home>('/api/home'),
  log: (entries: T.LogEntry[]) => post<T.LogAnswer>('/api/logs', { entries }),
  visit: (body: { zone: string; watched?: string[] }) => post('/api/visits', body),
  progress: (from: string, to: string) =>
    get<{ days: T.LogDay[] }>(`/api/progress?from=${from}&to=${to}`),
};

const media = {
  begin: (body: {
    media: string;
    title: string;
    filename: string;
    contentType: string;
    bytes: number;
  }) => post<T.UploadTicket>('/api/media', body),
  finish: (key: string, uploadId: string, parts: { number: number; etag: string }[]) =>
    post<T.Media>(`/api/media/${id(key)}/finish`, { uploadId, parts }),
  restart: (key: string) => post<T.Media>(`/api/media/${id(key)}/restart`, {}),
  drop: (key: string) => del(`/api/media/${id(key)}`),
  list: () => get<{ media: T.Media[] }>('/api/media'),
  read: (key: string) => get<T.Media>(`/api/media/${id(key)}`),
};

/** Every call the apps make, by context; nothing else in the front end fetches the API. */
export const api = {
  identity,
  practices,
  branding,
  patients,
  invitations,
  library,
  mine,
  media,
};
