import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useRoster } from '@/features/roster/list/use-roster';

export interface SetupStep {
  key: string;
  title: string;
  why: string;
  href: string;
  act: string;
  done: boolean;
  optional?: true;
}

/** What a new practice does first; each step is read from what is really there, never ticked by hand. */
export function useSetup(): { steps: SetupStep[]; left: number } | undefined {
  const brand = useQuery({ queryKey: ['branding'], queryFn: api.branding.read });
  const own = useQuery({ queryKey: ['own-exercises'], queryFn: api.library.ownExercises });
  const keys = useQuery({ queryKey: ['passkeys'], queryFn: api.identity.passkeys });
  const roster = useRoster();
  if (!brand.data || !own.data || !keys.data || !roster.data) return undefined;
  const rows = roster.data;
  const first = rows.find(({ planVersion, status }) => !planVersion && status !== 'DISCHARGED');
  const steps: SetupStep[] = [
    {
      key: 'brand',
      title: 'Make it yours',
      why: 'Your colour and logo are what patients see on their phones.',
      href: '/brand',
      act: 'Choose colour and logo',
      done: brand.data.version > 1 || brand.data.logo !== undefined,
    },
    {
      key: 'invite',
      title: 'Invite your first patient',
      why: 'They get a personal link by e-mail.',
      href: '/',
      act: 'Go to patients',
      done: rows.length > 0,
    },
    {
      key: 'plan',
      title: 'Publish a first plan',
      why: 'Start from a protocol and change what this person needs.',
      href: first ? `/patients/${first.patient}/plan` : '/',
      act: first ? 'Write a plan' : 'Go to patients',
      done: rows.some(({ planVersion }) => planVersion !== undefined),
    },
    {
      key: 'passkey',
      title: 'Add a passkey',
      why: 'Sign in with your fingerprint or face instead of a code.',
      href: '/me',
      act: 'Add a passkey',
      done: keys.data.passkeys.length > 0,
    },
    {
      key: 'exercise',
      title: 'Film an exercise of your own',
      why: 'Patients follow more closely when they see and hear you.',
      href: '/library/new',
      act: 'Add an exercise',
      done: own.data.exercises.length > 0,
      optional: true,
    },
  ];
  return { steps, left: steps.filter(({ done, optional }) => !done && !optional).length };
}
