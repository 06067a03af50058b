import type { paths } from './generated';
import { call } from './http';

type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths that answer to a method. */
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends object ? P : never;
}[keyof paths];

/** A key that must be given, may be given, or does not exist, as the contract has it. */
type Given<K extends string, V> = [V] extends [undefined]
  ? unknown
  : undefined extends V
    ? { [key in K]?: V }
    : { [key in K]: V };

type At<T, K extends string> = K extends keyof T ? T[K] : undefined;
type Json<T> = At<At<T, 'content'>, 'application/json'>;
type Parameters<M extends Method, P extends keyof paths> = At<paths[P][M], 'parameters'>;

type Request<M extends Method, P extends keyof paths> = At<paths[P][M], 'requestBody'>;

/** What a call sends as its body. */
export type Body<M extends Method, P extends keyof paths> = Json<NonNullable<Request<M, P>>>;

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;
interface AnySent {
  path?: Fields;
  query?: Fields;
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Sign-in calls carry no bearer and must not start a refresh. */
  open?: boolean;
}

/** The fields of a call by where they go, and what only the browser knows. */
type Sent<M extends Method, P extends keyof paths> = Given<'path', At<Parameters<M, P>, 'path'>> &
  Given<'query', At<Parameters<M, P>, 'query'>> &
  Given<'body', Body<M, P> | Extract<Request<M, P>, undefined>> &
  Pick<AnySent, 'signal' | 'open'>;

type Good<R> = R[keyof R & (200 | 201 | 202 | 204)];

/** What a call answers when it is not refused. */
export type Answer<M extends Method, P extends keyof paths> = Json<
  Good<At<paths[P][M], 'responses'>>
>;

/** A template with its places filled, and the query behind it. */
export function fill(template: string, path: Fields = {}, query: Fields = {}): string {
  const at = template.replaceAll(/\{(\w+)\}/g, (_, place) => encodeURIComponent(`${path[place]}`));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) asked.set(name, `${value}`);
  return asked.size > 0 ? `${at}?${asked}` : at;
}

const by =
  <M extends Method>(method: M) =>
  <P extends PathOf<M>>(
    template: P,
    ...[sent]: object extends Sent<M, P> ? [Sent<M, P>?] : [Sent<M, P>]
  ): Promise<Answer<M, P>> => {
    const { path, query, body = {}, ...rest }: AnySent = sent ?? {};
    return call(
      method.toUpperCase() as Uppercase<M>,
      fill(template, path, query),
      method === 'get' || method === 'delete' ? rest : { ...rest, body },
    );
  };

export const get = by('get');
export const post = by('post');
export const put = by('put');
export const del = by('delete');
