/** The HTTP contract of the platform, by hand until it is generated from the Surfaces. */

export type Role =
  | 'OPERATOR'
  | 'OWNER'
  | 'PRACTITIONER'
  | 'ASSISTANT'
  | 'BILLING'
  | 'CONTENT_EDITOR'
  | 'PATIENT';
export type Instant = string;
export type LocalDate = string;

export interface Session {
  accessToken: string;
  expiresIn: number;
}
export interface Me {
  user: string;
  email: string;
  name: string;
  here: { practice: string; roles: Role[]; patient?: string };
  memberships: Membership[];
}
/** A place of a person; `url` ends with a slash. */
export interface Membership {
  practice: string;
  name: string;
  host: string;
  url: string;
  roles: Role[];
}
export interface Passkey {
  id: string;
  name: string;
  createdAt: Instant;
}

export type StepState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
export interface Onboarding {
  practice: string;
  name: string;
  host: string;
  url: string;
  ready: boolean;
  steps: { step: string; label: string; state: StepState; reason?: string }[];
}
export interface SubdomainAnswer {
  name: string;
  available: boolean;
  reason?: string;
  suggestion?: string;
}
export interface NewPractice {
  practice: string;
  name: string;
  subdomain: string;
  discipline: string;
  country: string;
  timeZone: string;
  locale: string;
}

export type ThemeToken =
  | 'bg'
  | 'surface'
  | 'raised'
  | 'soft'
  | 'text'
  | 'muted'
  | 'link'
  | 'graphic'
  | 'line'
  | 'fill'
  | 'on'
  | 'edge'
  | 'danger'
  | 'success'
  | 'warn';
export type ThemeMode = Record<ThemeToken, string>;
export interface ContrastCheck {
  mode: 'light' | 'dark';
  pair: string;
  ratio: number;
  needed: number;
  passes: boolean;
}
export interface Branding {
  version: number;
  name: string;
  shortName: string;
  tagline: string;
  color: string;
  logo?: string;
  theme: { light: ThemeMode; dark: ThemeMode };
  checks: ContrastCheck[];
}
export interface BrandingChange {
  ifVersion: number;
  name: string;
  shortName: string;
  tagline: string;
  color: string;
  theme: { light: ThemeMode; dark: ThemeMode };
  logo?: string;
}
/** `/config.json`, a static file of the practice's host. */
export interface PracticeConfig {
  practice: string;
  name: string;
  shortName: string;
  tagline: string;
  color: string;
  locale: string;
  timeZone: string;
  logo?: string;
  theme: string;
  features: string[];
}

export type PatientStatus = 'INVITED' | 'CLAIMED' | 'ACTIVE' | 'DISCHARGED';
export type Phase = 'INTAKE' | 'FOUNDATIONAL' | 'CORRECTIVE' | 'WELLNESS' | 'DISCHARGED';
export type AlertKind =
  | 'PAIN'
  | 'ADHERENCE_DROP'
  | 'LOW_ADHERENCE'
  | 'MISSED_DAYS'
  | 'PAIN_RISING'
  | 'SKIPPED_FOR_PAIN'
  | 'HARD_EFFORT'
  | 'NOT_OPENED'
  | 'OVER_DOSE';
export interface Alert {
  kind: AlertKind;
  severity: 'RED' | 'AMBER';
  since: Instant;
  detail: string;
  state: 'OPEN' | 'ACKNOWLEDGED' | 'SNOOZED' | 'RESOLVED';
  until?: Instant;
  by?: string;
  note?: string;
  endedAt?: Instant;
}
export interface Judgement {
  act: 'ACKNOWLEDGE' | 'SNOOZE' | 'RESOLVE';
  until?: Instant;
  note?: string;
}
export interface RosterRow {
  patient: string;
  name: string;
  status: PatientStatus;
  phase: Phase;
  condition?: string;
  planVersion?: number;
  adherence7?: number;
  adherence28?: number;
  completeness7?: number;
  lastLogAt?: Instant;
  lastPain?: number;
  painTrend?: number;
  streak?: number;
  paused?: boolean;
  alert?: Alert;
  spark: (number | null)[];
}
export interface NewPatient {
  patient: string;
  name: string;
  email: string;
  condition?: string;
  phase?: Phase;
}
export interface PatientFile {
  profile: {
    patient: string;
    name: string;
    email: string;
    status: PatientStatus;
    phase: Phase;
    condition?: string;
    invitedAt: Instant;
    joinedAt?: Instant;
  };
  row: RosterRow;
  plan?: Plan;
  versions: { version: number; publishedAt: Instant; by: string; note?: string }[];
  alerts: { standing: Alert[]; past: Alert[] };
  numbers: { dose7?: number; painBaseline?: number; openedOn?: LocalDate; watched: string[] };
  timeline: { at: Instant; kind: string; text: string }[];
}
export interface Invitation {
  practice: string;
  name: string;
  firstName: string;
  emailHint: string;
  state: 'OPEN' | 'USED' | 'EXPIRED';
}

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export type DoseMode =
  | 'REPS'
  | 'HOLD'
  | 'REPS_WITH_HOLD'
  | 'TIME'
  | 'DISTANCE'
  | 'BREATHS'
  | 'AMRAP'
  | 'FREE';
export type Side = 'LEFT' | 'RIGHT' | 'BOTH' | 'ALTERNATE' | 'AFFECTED_FIRST';
export interface Load {
  kind: 'NONE' | 'BODYWEIGHT' | 'BAND' | 'KG' | 'LB' | 'PERCENT_1RM' | 'RIR';
  value?: number;
  band?: string;
  steps?: string[];
}
export interface Schedule {
  daysOfWeek?: Weekday[];
  timesPerWeek?: number;
  timesPerDay: number;
  startDate?: LocalDate;
  endDate?: LocalDate;
  everyOtherDay?: boolean;
  restDays?: Weekday[];
  minDaysApart?: number;
  slots?: string[];
  sessionsTotal?: number;
}
export interface Dose {
  mode: DoseMode;
  sets: number;
  reps?: number;
  repsMax?: number;
  holdSec?: number;
  durationSec?: number;
  breaths?: number;
  distanceM?: number;
  tempo?: string;
  restBetweenSetsSec?: number;
  restBetweenRepsSec?: number;
  side: Side;
  extraSetsWeakSide?: number;
  load?: Load;
  effortTarget?: number;
  painCeiling: number;
  nextDayRule?: boolean;
  schedule: Schedule;
}
export interface PlanItem {
  item: string;
  exercise: string;
  title: string;
  dose: Dose;
  note?: string;
  goal?: string;
  media?: string;
  since?: LocalDate;
  until?: LocalDate;
}
export interface Pause {
  from: LocalDate;
  to?: LocalDate;
  note?: string;
}
export interface Safety {
  contexts: string[];
  reasons: { item?: string; context: string; text: string }[];
}
export interface Plan {
  patient: string;
  version: number;
  publishedAt: Instant;
  by: string;
  note?: string;
  startDate: LocalDate;
  items: PlanItem[];
  past?: PlanItem[];
  pauses?: Pause[];
  released?: string[];
  safety?: Safety;
}
export interface Protocol {
  protocol: string;
  version?: number;
  name: string;
  condition?: string;
  phase?: Phase;
  weeks?: number;
  items: PlanItem[];
}
export type InstructionRole = 'PREP' | 'STEP' | 'CUE' | 'BREATH' | 'SAFETY' | 'COMMON_FAULT';
export interface Exercise {
  exercise: string;
  version?: number;
  name: string;
  aka?: string[];
  bodyRegions?: string[];
  category?: string;
  goals?: string[];
  conditions?: string[];
  carePhases?: Phase[];
  positions?: string[];
  equipment?: string[];
  laterality?: string;
  difficulty?: number;
  impact?: string;
  intraAbdominalPressure?: string;
  instructions: { role: InstructionRole; text: string }[];
  defaultDose: Dose;
  ladder?: { ladder?: string; rung?: number; easier?: string; harder?: string };
  substitutes?: { exercise: string; when: string }[];
  contraindications?: Contraindication[];
  stopRules?: string[];
  evidenceNote?: string;
  source?: string;
  media?: string;
}

export interface Contraindication {
  context: string;
  level: 'AVOID' | 'MODIFY' | 'CAUTION';
  reason: string;
  region?: string;
  replaceWith?: string;
  source?: string;
}
export type SkipReason = 'PAIN' | 'TIME' | 'UNWELL' | 'EQUIPMENT' | 'OTHER';
export interface LogEntry {
  id: string;
  kind: 'SET' | 'SKIP';
  item: string;
  exercise: string;
  planVersion: number;
  set?: number;
  reps?: number;
  seconds?: number;
  load?: Load;
  pain?: number;
  effort?: number;
  note?: string;
  skipReason?: SkipReason;
  occurredAt: Instant;
  zone: string;
  day: LocalDate;
}
export interface LogDay {
  day: LocalDate;
  entries: LogEntry[];
}
export interface Summary {
  adherence7?: number;
  adherence28?: number;
  completeness7?: number;
  streak: number;
  lastLogAt?: Instant;
  countedTo?: LocalDate;
  counted: number[];
}
export interface Home {
  profile: { patient: string; name: string; phase: Phase };
  plan?: Plan;
  summary: Summary;
  recent: LogDay[];
}
export interface LogAnswer {
  accepted: string[];
  duplicates: string[];
  rejected: { id: string; reason: string }[];
}

export type MediaState = 'UPLOADING' | 'PROCESSING' | 'READY' | 'FAILED';
export interface Media {
  media: string;
  title: string;
  state: MediaState;
  reason?: string;
  retriable: boolean;
  stored: number;
  seconds?: number;
  hls?: string;
  mp4?: string;
  mp4Bytes?: number;
  poster?: string;
  expiresAt?: Instant;
}
export interface UploadTicket {
  media: string;
  uploadId: string;
  partBytes: number;
  parts: { number: number; url: string; etag?: string }[];
}

/** RFC 9457, with the fields and the mend this platform adds. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  errors?: { field: string; message: string }[];
  mend?: string;
}
