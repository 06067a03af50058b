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
export interface Alert {
  kind: string;
  severity: 'RED' | 'AMBER';
  since: Instant;
  detail: string;
  state: 'OPEN' | 'ACKNOWLEDGED';
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
  kind: 'NONE' | 'BODYWEIGHT' | 'BAND' | 'KG' | 'LB';
  value?: number;
  band?: string;
}
export interface Schedule {
  daysOfWeek?: Weekday[];
  timesPerWeek?: number;
  timesPerDay: number;
  startDate?: LocalDate;
  endDate?: LocalDate;
  everyOtherDay?: boolean;
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
  load?: Load;
  effortTarget?: number;
  painCeiling: number;
  schedule: Schedule;
}
export interface PlanItem {
  item: string;
  exercise: string;
  title: string;
  dose: Dose;
  note?: string;
  media?: string;
}
export interface Plan {
  patient: string;
  version: number;
  publishedAt: Instant;
  by: string;
  note?: string;
  startDate: LocalDate;
  items: PlanItem[];
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
  conditions?: string[];
  carePhases?: Phase[];
  positions?: string[];
  equipment?: string[];
  difficulty?: number;
  instructions: { role: InstructionRole; text: string }[];
  defaultDose: Dose;
  ladder?: { ladder?: string; rung?: number; easier?: string; harder?: string };
  contraindications?: { context: string; level: 'AVOID' | 'MODIFY' | 'CAUTION'; reason: string }[];
  stopRules?: string[];
  media?: string;
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
  parts: { number: number; url: string }[];
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
