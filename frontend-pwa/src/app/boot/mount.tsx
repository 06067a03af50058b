import type { ReactNode } from 'react';
import { mountBare } from './mount-bare';
import { Queries } from './queries';

export { queries } from './queries';

/** Puts an app on the page with the cache of server answers around it. */
export const mount = (app: ReactNode) => mountBare(<Queries>{app}</Queries>);
