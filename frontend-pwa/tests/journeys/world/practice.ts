import type {
  LogAnswer,
  LogDay,
  Onboarding,
  PatientFile,
  Plan,
  PlanItem,
  Protocol,
  RosterRow,
} from '../../../src/api/contract';
import { uuidv7 } from '../../../src/api/uuid';
import { careDay } from '../../../src/care/day';
import { practiceId } from '../../../src/features/onboarding/open/practice-id';
import { ask, eventually, told } from './edge';
import { invitationLink } from './mailbox';
import { type Person, person, signIn, signUp } from './person';
import { originOf, PLATFORM, unique } from './places';

export interface Patient extends Person {
  id: string;
}

/** A practice opened through its doors, for journeys that begin later than its opening. */
export class Practice {
  private constructor(
    readonly id: string,
    readonly subdomain: string,
    readonly name: string,
    readonly owner: Person,
    private token: string,
  ) {}

  get origin() {
    return originOf(this.subdomain);
  }

  static async open(name = 'Willow Physio', timeZone = 'Europe/Berlin'): Promise<Practice> {
    const owner = person('Nora Smith');
    const onPlatform = await signUp(PLATFORM, owner);
    const [practice, subdomain] = [practiceId(), unique('willow')];
    await told(PLATFORM, 'POST', '/api/practices', {
      token: onPlatform,
      body: {
        practice,
        name,
        subdomain,
        discipline: 'physiotherapy',
        country: 'DE',
        timeZone,
        locale: 'en',
      },
    });
    await eventually(`${name} opens`, async () => {
      const path = `/api/practices/${practice}/onboarding`;
      const now = await told<Onboarding>(PLATFORM, 'GET', path, { token: onPlatform });
      return now.ready || undefined;
    });
    return new Practice(practice, subdomain, name, owner, await signIn(originOf(subdomain), owner));
  }

  /** Signs in anew where the cloud's clock has gone past the token. */
  private async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { status } = await ask(this.origin, 'GET', '/api/identity/me', { token: this.token });
    if (status === 401) this.token = await signIn(this.origin, this.owner);
    return told<T>(this.origin, method, path, { token: this.token, body });
  }

  /** Invites somebody; the mail is on its way. */
  async invite(name: string, condition = 'Low back pain'): Promise<Patient> {
    const patient = { ...person(name), id: uuidv7() };
    const { id, email } = patient;
    await this.ask('POST', '/api/patients', {
      patient: id,
      name,
      email,
      condition,
      phase: 'FOUNDATIONAL',
    });
    return patient;
  }

  /** Takes the invitation of the mail, with an account of her own. */
  async join(patient: Patient, zone = 'Europe/Berlin'): Promise<string> {
    const token = (await invitationLink(patient.email)).split('/').at(-1);
    await told(this.origin, 'POST', `/api/invitations/${token}/claim`, {
      token: await signUp(this.origin, patient),
      body: { zone },
    });
    return signIn(this.origin, patient);
  }

  /** Takes in somebody who has an account already, a patient of another practice say. */
  async joinAgain({ name, email }: Person, items: PlanItem[]): Promise<Patient> {
    const patient = { name, email, id: uuidv7() };
    await this.ask('POST', '/api/patients', { patient: patient.id, name, email });
    const token = (await invitationLink(email, this.origin)).split('/').at(-1);
    await told(this.origin, 'POST', `/api/invitations/${token}/claim`, {
      token: await signIn(this.origin, patient),
      body: { zone: 'Europe/Berlin' },
    });
    await this.publish(patient, items);
    return patient;
  }

  file = (patient: Patient) => this.ask<PatientFile>('GET', `/api/patients/${patient.id}`);

  async row(patient: Patient): Promise<RosterRow> {
    return (await this.file(patient)).row;
  }

  /** Sends what a patient's phone would send: every set of an item, on each of these days. */
  async did(patient: Patient, { item, exercise, dose }: PlanItem, days: readonly number[]) {
    const entries = days.flatMap((at) =>
      Array.from({ length: dose.sets }, (_, index) => ({
        id: uuidv7(),
        kind: 'SET',
        item,
        exercise,
        planVersion: 1,
        set: index + 1,
        occurredAt: new Date(at).toISOString(),
        zone: 'Europe/Berlin',
        day: careDay(at, 'Europe/Berlin'),
      })),
    );
    const token = await signIn(this.origin, patient);
    return told<LogAnswer>(this.origin, 'POST', '/api/logs', { token, body: { entries } });
  }

  async logs(patient: Patient, from: number, to: number): Promise<LogDay[]> {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const path = `/api/patients/${patient.id}/logs?from=${day(from)}&to=${day(to)}`;
    return (await this.ask<{ days: LogDay[] }>('GET', path)).days;
  }

  async publish(patient: Patient, items: PlanItem[], note?: string): Promise<Plan> {
    const { plan } = await this.file(patient);
    return this.ask('PUT', `/api/patients/${patient.id}/plan`, {
      baseVersion: plan?.version ?? 0,
      items,
      ...(note ? { note } : {}),
    });
  }

  /** A patient who has joined and has these exercises. */
  async patientWith(name: string, items: PlanItem[]): Promise<Patient> {
    const patient = await this.invite(name);
    await this.join(patient);
    await this.publish(patient, items);
    return patient;
  }
}

/** A protocol's items as a plan of somebody's own. */
export async function itemsOf(protocol: string, ...titles: string[]): Promise<PlanItem[]> {
  const { protocols } = await told<{ protocols: Protocol[] }>(
    PLATFORM,
    'GET',
    '/library/protocols.json',
  );
  const found = protocols.find((known) => known.protocol === protocol)?.items ?? [];
  const wanted = titles.length === 0 ? found : found.filter((i) => titles.includes(i.title));
  if (wanted.length === 0) throw new Error(`No such exercises in ${protocol}.`);
  return wanted.map((item) => ({ ...item, item: uuidv7() }));
}
