import { type ReactNode, useState } from 'react';
import { adopt } from '@/api/session';
import { AnswerCode } from './answer-code';
import { AskEmail } from './ask-email';
import { GivePassword } from './give-password';
import styles from './sign-in.module.css';

interface Props {
  title: string;
  intro?: ReactNode;
  /** Below the form: the way to a new account, say. */
  children?: ReactNode;
  /** An address known from elsewhere, such as an invitation. */
  email?: string;
}

type Step =
  | { at: 'email' }
  | { at: 'code'; email: string; challenge: string }
  | { at: 'password'; email: string };

/** Sign-in by a code in an e-mail, a passkey or a password. The session itself moves the app on. */
export function SignIn({ title, intro, children, email = '' }: Props) {
  const [known, setKnown] = useState(email);
  const [step, setStep] = useState<Step>({ at: 'email' });
  const back = () => setStep({ at: 'email' });
  return (
    <section className={styles.card} aria-labelledby="sign-in-title">
      <header className={styles.head}>
        <h1 id="sign-in-title">{title}</h1>
        {step.at === 'email' && intro && <p>{intro}</p>}
      </header>
      {step.at === 'email' && (
        <AskEmail
          email={known}
          onEmail={setKnown}
          onCode={(challenge) => setStep({ at: 'code', email: known, challenge })}
          onPassword={() => setStep({ at: 'password', email: known })}
          onSession={adopt}
        />
      )}
      {step.at === 'code' && <AnswerCode {...step} onSession={adopt} onBack={back} />}
      {step.at === 'password' && <GivePassword {...step} onSession={adopt} onBack={back} />}
      {step.at === 'email' && children && <footer className={styles.foot}>{children}</footer>}
    </section>
  );
}
