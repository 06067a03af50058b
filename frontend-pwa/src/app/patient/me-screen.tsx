import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { OtherPlaces } from '@/features/identity/me/other-places';
import { Passkeys } from '@/features/identity/me/passkeys';
import { SignOuts } from '@/features/identity/me/sign-outs';
import { DownloadsPanel } from '@/features/phone/downloads-panel';
import { WaitingPanel } from '@/features/phone/waiting-panel';
import { usePhone } from '@/offline/use-phone';
import { Avatar } from '@/ui/display/badge';
import styles from './me.module.css';

export function MeScreen() {
  const phone = usePhone();
  const me = useQuery({ queryKey: ['me'], queryFn: api.identity.me, staleTime: 600_000 });
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
      {me.data && <OtherPlaces me={me.data} />}
      <SignOuts />
      <p className={styles.version}>Version {__APP_VERSION__}</p>
    </div>
  );
}
