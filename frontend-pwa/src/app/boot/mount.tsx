import '@/ui/tokens/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isProblem } from '@/api/problem';
import { Toasts } from '@/ui/overlay/toast';
import { Guard } from './guard';

/** One cache per app; a refusal is an answer, only a missing answer is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (times, error) => !isProblem(error) && times < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** Puts an app on the page with what all three share. */
export function mount(app: ReactNode) {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount on.');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Guard>{app}</Guard>
        <Toasts />
      </QueryClientProvider>
    </StrictMode>,
  );
}
