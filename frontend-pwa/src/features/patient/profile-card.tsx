import { useQueryClient } from '@tanstack/react-query';
import { ClipboardPenLine, Flame, Mail, UserCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { api } from '@/api/client';
import type { PatientFile } from '@/api/contract';
import { explain } from '@/api/problem';
import {
  ago,
  isGreyed,
  percentWords,
  phaseName,
  statusName,
  trendWord,
} from '@/care/patient-words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { Avatar, Badge } from '@/ui/display/badge';
import { PersonName } from '@/ui/display/person-name';
import { useNow } from '@/ui/display/use-now';
import { Explain } from '@/ui/overlay/explain';
import { toast } from '@/ui/overlay/toast';
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
            <Badge icon={<UserCheck size={16} />}>{statusName(profile.status)}</Badge>
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
      <Numbers file={file} />
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
      <Button
        look="secondary"
        busy={busy}
        onClick={() => act(() => api.patients.inviteAgain(patient), 'A new link is on its way.')}
      >
        <Mail size={20} aria-hidden="true" />
        Send the link again
      </Button>
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

function Numbers({ file: { row, profile } }: { file: PatientFile }) {
  const now = useNow();
  const trend = trendWord(row.painTrend);
  if (profile.status === 'INVITED')
    return (
      <p className={styles.quiet}>
        Invited {ago(profile.invitedAt, now)}. You can write the plan now; it waits for them.
      </p>
    );
  return (
    <dl className={styles.numbers}>
      <Figure
        label="Adherence, 7 days"
        value={percentWords(row.adherence7)}
        under={isGreyed(row) ? 'little was reported' : undefined}
        greyed={isGreyed(row)}
        about={
          <>
            <p>Sessions done, out of the sessions due in the last 7 days. Pauses do not count.</p>
            <p>
              It is greyed while less than half of the due sessions were reported as done or
              skipped.
            </p>
          </>
        }
      />
      <Figure label="28 days" value={percentWords(row.adherence28)} />
      <Figure
        label="Last pain"
        value={row.lastPain === undefined ? 'none told' : `${row.lastPain} of 10`}
        under={trend}
        about={<p>The last pain told with a set, from 0 to 10, and the way it went before that.</p>}
      />
      <Figure label="Last log" value={row.lastLogAt ? ago(row.lastLogAt, now) : 'never'} />
    </dl>
  );
}

function Figure({
  label,
  value,
  under,
  about,
  greyed,
}: {
  label: string;
  value: string;
  under?: string | undefined;
  about?: ReactNode;
  greyed?: boolean;
}) {
  return (
    <div data-greyed={greyed || undefined}>
      <dt>
        {label}
        {about && <Explain what={label}>{about}</Explain>}
      </dt>
      <dd>
        {value}
        {under && <span>{under}</span>}
      </dd>
    </div>
  );
}
