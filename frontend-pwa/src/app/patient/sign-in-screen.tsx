import { useEffect, useState } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { SignIn } from '@/features/identity/sign-in/sign-in';
import { PasskeyOffer, shouldOffer } from '@/features/join/passkey-offer';
import { useSession } from '../boot/use-session';
import styles from './frame.module.css';
import { Sign } from './practice';

export function SignInScreen() {
  const session = useSession();
  const [params] = useSearchParams();
  const [offer, setOffer] = useState<boolean>();
  const [wasOut, setWasOut] = useState(session !== 'in');
  useEffect(() => {
    if (session === 'out') setWasOut(true);
    if (session === 'in') void shouldOffer().then(setOffer);
  }, [session]);
  const asked = params.get('next') ?? '/';
  const next = asked.startsWith('/') && !asked.startsWith('//') ? asked : '/';

  if (session === 'in' && (!wasOut || offer === false)) return <Redirect to={next} replace />;
  return (
    <main className={styles.door}>
      <Sign large />
      {session === 'in' && offer ? (
        <PasskeyOffer onDone={() => setOffer(false)} />
      ) : (
        session !== 'in' && (
          <SignIn
            title="Sign in"
            intro="We send a short code to your e-mail. No password needed."
          />
        )
      )}
    </main>
  );
}
