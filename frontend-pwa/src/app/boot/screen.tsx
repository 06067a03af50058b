import { type ComponentType, lazy } from 'react';

/** A screen that loads when first shown, together with the cache of server answers if it asks. */
export function screen<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [Screen, { Queries }] = await Promise.all([load(), import('./queries')]);
    return {
      default: (props: P) => (
        <Queries>
          <Screen {...props} />
        </Queries>
      ),
    };
  });
}
