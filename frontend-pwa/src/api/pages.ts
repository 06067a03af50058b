import type { components } from './generated';
import { get, put } from './operation';

/** Landing pages by their short names; the shapes themselves are generated. */
type Schemas = components['schemas'];

export type Page = Schemas['Landing'];
export type PageState = Schemas['LandingState'];
/** One piece of a page. */
export type Piece = Schemas['LandingBlock'];
export type PieceKind = Schemas['LandingBlockKind'];
export type PageQuestion = Schemas['LandingBlockQuestion'];

export const list = () => get('/api/studio/pages');
export const read = (page: string) => get('/api/studio/pages/{page}', { path: { page } });
export const save = ({ page, version = 0, ...body }: Page) =>
  put('/api/studio/pages/{page}', { path: { page }, body: { ...body, ifVersion: version } });
