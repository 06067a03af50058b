import { useQueryClient } from '@tanstack/react-query';
import { ClipboardPenLine, Flame, Mail, MailWarning, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { PatientFile } from '@/api/contract';
import { explain } from '@/api/problem';
import { SCAN_TITLE, scanWords } from '@/care/invitation-words';
import { phaseName, statusName } from '@/care/patient-words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Avatar, Badge } from '@/ui/display/badge';
import { PersonName } from '@/ui/display/person-name';
import { ScanButton } from '@/ui/overlay/scan-button';
import { toast } from '@/ui/overlay/toast';
import { ChangeCare } from './care/change-care';
import { NumbersRow } from './numbers-row';
import styles from './patient.module.css';

export function ProfileCard({ file }: { file: PatientFile }) {
  const { profile, plan } = file;
  return (
    <header className={styles.profile}>
      <div className={styles.who}>
        <Avatar name={profile.name} />
        <div>
          <h1>
            <PersonName>{profile.name}</PersonName>
          </h1>
          <p className={styles.quiet}>
            {profile.condition ?? 'No condition noted'} · <PersonName>{profile.email}</PersonName>
          </p>
          <div className={styles.badges}>
            <Badge tone="brand" icon={<ClipboardPenLine size={16} />}>
              {phaseName(profile.phase)}
            </Badge>
            <ChangeCare profile={profile} />
            <Badge icon={<UserCheck size={16} />}>{statusName(profile.status)}</Badge>
            {profile.mailLostAt && (
              <Badge tone="warn" icon={<MailWarning size={16} />}>
                E-mails do not arrive
              </Badge>
            )}
            {(file.row.streak ?? 0) > 1 && (
              <Badge tone="good" icon={<Flame size={16} />}>
                {file.row.streak} plan days in a row
              </Badge>
            )}
          </div>
        </div>
      </div>
      <div className={styles.acts}>
        <ProfileActs file={file} />
        {profile.status !== 'DISCHARGED' && (
          <ButtonLink href={`/patients/${profile.patient}/plan`}>
            <ClipboardPenLine size={20} aria-hidden="true" />
            {plan ? 'Change the plan' : 'Write the plan'}
          </ButtonLink>
        )}
      </div>
      <NumbersRow file={file} />
    </header>
  );
}

/** An invitation can be sent again; somebody who joined by another address must be confirmed. */
function ProfileActs({ file }: { file: PatientFile }) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const { patient, status, name } = file.profile;
  async function act(work: () => Promise<unknown>, said: string) {
    setBusy(true);
    try {
      await work();
      await cache.invalidateQueries({ queryKey: ['patient', patient] });
      toast(said);
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  if (status === 'INVITED')
    return (
      <>
        <Button
          look="secondary"
          busy={busy}
          onClick={() => act(() => api.patients.inviteAgain(patient), 'A new link is on its way.')}
        >
          <Mail size={20} aria-hidden="true" />
          Send the link again
        </Button>
        <ScanButton
          look="secondary"
          title={SCAN_TITLE}
          words={scanWords}
          ask={() => api.patients.joinCode(patient)}
          explain={(error) => explain(error).text}
        />
      </>
    );
  if (status === 'CLAIMED')
    return (
      <Button
        look="secondary"
        busy={busy}
        onClick={() => act(() => api.patients.verify(patient), `${name} is confirmed.`)}
      >
        <UserCheck size={20} aria-hidden="true" />
        Yes, this is {name}
      </Button>
    );
  return null;
}
