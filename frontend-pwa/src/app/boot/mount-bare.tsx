import '@/ui/tokens/index.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Toasts } from '@/ui/overlay/toast';
import { Guard } from './guard';
import { UnlessShut } from './unless-shut';

/** Puts an app on the page with the least all three share; the phone's first load is this. */
export function mountBare(app: ReactNode) {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount on.');
  createRoot(root).render(
    <StrictMode>
      <Guard>
        <UnlessShut>{app}</UnlessShut>
      </Guard>
      <Toasts />
    </StrictMode>,
  );
}
