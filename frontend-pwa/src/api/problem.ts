import type { ProblemBody } from './contract';

/** The server understood and refused; `fields` carries what to show beside each input. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  /** The last word of the problem's type, such as `not-found`. */
  readonly kind: string;
  readonly mend: string | undefined;
  readonly requestId: string | undefined;
  readonly fields: Readonly<Record<string, string>>;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `The server answered ${status}.`);
    this.status = status;
    this.kind = body.type?.split('/').at(-1) ?? '';
    this.title = body.title ?? 'That did not work';
    this.mend = body.mend;
    this.requestId = body.instance;
    this.fields = Object.fromEntries((body.errors ?? []).map((e) => [e.field, e.message]));
  }
}

/** What a refusal says of itself; one without a readable document says its number. */
export async function problemOf(answer: Response): Promise<Problem> {
  const body = await answer.json().catch(() => ({
    title: 'The server could not answer',
    detail: `It said ${answer.status}.`,
  }));
  return new Problem(answer.status, body as ProblemBody);
}

/** No answer at all: offline, host down, or the connection was cut. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  constructor(cause?: unknown) {
    super('We cannot reach the server right now.', { cause });
  }
}

/** What went wrong on this side, in words that say what to do. */
export class Advice extends Error {
  override readonly name = 'Advice';
  constructor(
    readonly title: string,
    text: string,
  ) {
    super(text);
  }
}

export const isProblem = (error: unknown, ...statuses: number[]): error is Problem =>
  error instanceof Problem && (statuses.length === 0 || statuses.includes(error.status));

/** The wire's titles are for machines; these are for people. */
const TITLES: Readonly<Record<number, string>> = {
  401: 'Please sign in',
  403: 'This is not open to you',
  404: 'There is nothing here',
  409: 'Something changed meanwhile',
  429: 'One moment, please',
  503: 'Busy just now',
};

/** Where the status alone says too little. */
const KINDS: Readonly<Record<string, string>> = {
  'closed-for-now': 'Closed for now',
};

/** What to tell a person, whatever went wrong. */
export function explain(error: unknown): { title: string; text: string; requestId?: string } {
  if (error instanceof Unreachable)
    return { title: 'You are offline', text: 'Check your connection, then try again.' };
  if (error instanceof Problem) {
    const text = [error.message, error.mend].filter(Boolean).join(' ');
    const title = KINDS[error.kind] ?? TITLES[error.status] ?? error.title;
    return error.requestId ? { title, text, requestId: error.requestId } : { title, text };
  }
  if (error instanceof Advice) return { title: error.title, text: error.message };
  return { title: 'Something went wrong', text: 'Please try again in a moment.' };
}
