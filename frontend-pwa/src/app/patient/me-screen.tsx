import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@/api/client';
import { sessionStanding, watchSession } from '@/api/session';
import { Passkeys } from '@/features/identity/me/passkeys';
import { SignOuts } from '@/features/identity/me/sign-outs';
import { DownloadsPanel } from '@/features/phone/downloads-panel';
import { WaitingPanel } from '@/features/phone/waiting-panel';
import { forgetPerson } from '@/offline/database';
import { removeStored } from '@/offline/downloads';
import { announce } from '@/offline/news';
import { usePhone } from '@/offline/use-phone';
import { Avatar } from '@/ui/display/badge';
import styles from './me.module.css';

export function MeScreen() {
  const phone = usePhone();
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me, staleTime: 600_000 });
  useForgetOnLeaving();
  const name = phone?.home?.profile.name ?? me.data?.name ?? '';
  return (
    <div className={styles.me}>
      <header className={styles.who}>
        <Avatar name={name} />
        <div>
          <h1>{name || 'Me'}</h1>
          {me.data && <p>{me.data.email}</p>}
        </div>
      </header>
      <WaitingPanel />
      {phone?.home?.plan && <DownloadsPanel plan={phone.home.plan} />}
      <Passkeys />
      <SignOuts />
      <p className={styles.version}>Version {__APP_VERSION__}</p>
    </div>
  );
}

/** Signing out leaves no plan, log or video on the phone; what was not sent stays for its owner. */
function useForgetOnLeaving() {
  useEffect(
    () =>
      watchSession(() => {
        if (sessionStanding() !== 'out') return;
        void Promise.all([forgetPerson(), removeStored()]).then(announce);
      }),
    [],
  );
}
