import type { components } from './generated';
import type { Answer, Body } from './operation';

/** Short names for what the surfaces send and answer; the shapes themselves are generated. */
type Schemas = components['schemas'];

export type Instant = LogEntry['occurredAt'];
export type LocalDate = LogEntry['day'];
export type Role = Schemas['DoorkeeperRole'];
export type Session = Schemas['Session'];
export type Me = Schemas['ShowMeMe'];
/** A place of a person; `url` ends with a slash. */
export type Membership = Me['memberships'][number];
export type Passkey = Schemas['AccountsPasskey'];

export type Step = Schemas['Step'];
export type StepState = Schemas['State'];
export type Onboarding = Schemas['Onboarding'];
export type SubdomainAnswer = Schemas['AddressBookSubdomainAnswer'];

export type ThemeMode = Schemas['Palette'];
export type ThemeToken = keyof ThemeMode;
export type ContrastCheck = Schemas['ContrastCheck'];
export type Branding = Schemas['Branding'];
export type Typeface = Branding['typeface'];
/** What a plan may include; the door refuses what it does not. */
export type Feature = Schemas['Feature'];
export type PracticePlan = Schemas['ShowPlanPracticePlan'];
/** `/config.json`, a static file of the practice's host. */
export type PracticeConfig = Schemas['AppConfig'];

/** Where a practice is reached, and how far its own hosts are. */
export type Domains = Answer<'get', '/api/domains'>;
export type OwnDomain = Domains['domains'][number];
export type DnsRecord = OwnDomain['records'][number];

/** What an owner took, or may take, of all that her practice has. */
export type PracticeCopies = Answer<'get', '/api/practice/copies'>;
export type PracticeCopy = PracticeCopies['copies'][number];

export type PatientStatus = Schemas['PatientStatus'];
export type Phase = Schemas['Phase'];
export type Alert = Schemas['Alert'];
export type AlertKind = Alert['kind'];
export type Judgement = Body<'post', '/api/patients/{patient}/alerts/{kind}'>;
export type RosterRow = Schemas['RosterRow'];
export type PatientFile = Schemas['PatientFile'];
export type Invitation = Schemas['Invitation'];

export type Weekday = Schemas['Weekday'];
export type DoseMode = Schemas['DoseMode'];
export type Side = Schemas['Side'];
export type Load = Schemas['Load'];
export type Schedule = Schemas['Schedule'];
export type Dose = Schemas['Dose'];
export type PlanItem = Schemas['PlanItem'];
export type Safety = Schemas['Safety'];
export type CareContext = Safety['contexts'][number];
export type Pause = Schemas['Pause'];
export type Plan = Schemas['Plan'];
export type Protocol = Schemas['Protocol'];
export type InstructionRole = Schemas['ExerciseInstructionRole'];
export type Exercise = Schemas['Exercise'];
export type Contraindication = NonNullable<Exercise['contraindications']>[number];

export type SkipReason = Schemas['SkipReason'];
export type LogEntry = Schemas['LogEntry'];
export type LogDay = Schemas['LogDay'];
export type LogAnswer = Schemas['LogsLogAnswer'];
export type Home = Schemas['Home'];

export type Media = Schemas['Video'];
export type UploadTicket = Schemas['UploadTicket'];

/** A refusal; whatever stands between us and the platform may leave things out. */
export type ProblemBody = Partial<Schemas['ProblemDocument']>;
