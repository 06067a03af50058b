import { call } from './http';

/** Landing pages, as the storefront keeps them; in one place until the contract has them. */
export type PageState = 'DRAFT' | 'PUBLISHED' | 'HIDDEN';
export type PieceKind =
  | 'HERO'
  | 'TEXT'
  | 'LIST'
  | 'COURSES'
  | 'TESTIMONIAL'
  | 'QUESTIONS'
  | 'ACTION';

export interface PageQuestion {
  question: string;
  answer: string;
}

export interface Piece {
  kind: PieceKind;
  heading?: string;
  text?: string;
  items?: string[];
  courses?: string[];
  questions?: PageQuestion[];
  by?: string;
  label?: string;
  link?: string;
}

export interface Page {
  page: string;
  version?: number;
  ifVersion?: number;
  title: string;
  description: string;
  blocks: Piece[];
  state: PageState;
}

export interface PageLine {
  page: string;
  version: number;
  title: string;
  state: PageState;
}

const at = (page: string) => `/api/studio/pages/${encodeURIComponent(page)}`;

export const list = () => call<{ pages: PageLine[] }>('GET', '/api/studio/pages');
export const read = (page: string) => call<Page>('GET', at(page));
export const save = ({ version = 0, ...page }: Page) =>
  call<Page>('PUT', at(page.page), { body: { ...page, ifVersion: version } });
