import { OtherPlaces } from '@/features/identity/me/other-places';
import { Passkeys } from '@/features/identity/me/passkeys';
import { SignOuts } from '@/features/identity/me/sign-outs';
import { PlanPanel } from '@/features/plan/plan-panel';
import { ButtonLink } from '@/ui/controls/button';
import { Avatar } from '@/ui/display/badge';
import { Panel } from '@/ui/display/panel';
import styles from './frame/frame.module.css';
import { useHere } from './who-is-here';

const ROLES: Record<string, string> = {
  OWNER: 'Owner',
  PRACTITIONER: 'Practitioner',
  ASSISTANT: 'Assistant',
  BILLING: 'Billing',
  CONTENT_EDITOR: 'Content editor',
  PATIENT: 'Patient',
};

export default function MeScreen() {
  const { me } = useHere();
  return (
    <div className={styles.narrow}>
      <header className={styles.mine}>
        <Avatar name={me.name} />
        <div>
          <h1>{me.name}</h1>
          <p className={styles.quiet}>
            {me.email} · {me.here.roles.map((role) => ROLES[role] ?? role).join(', ')}
          </p>
        </div>
      </header>
      <Passkeys />
      {me.here.roles.includes('OWNER') && (
        <>
          <PlanPanel />
          <Panel title="Your domain" about="The address that patients open your app on.">
            <ButtonLink href="/domains" look="secondary">
              Addresses of your practice
            </ButtonLink>
          </Panel>
          <Panel title="Your data" about="All that your practice has, as one file to take away.">
            <ButtonLink href="/data" look="secondary">
              Copies of your data
            </ButtonLink>
          </Panel>
          <Panel title="Courses" about="What your practice gets of courses its patients buy.">
            <ButtonLink href="/share" look="secondary">
              Your link and your share
            </ButtonLink>
          </Panel>
        </>
      )}
      <OtherPlaces me={me} />
      <SignOuts />
    </div>
  );
}
