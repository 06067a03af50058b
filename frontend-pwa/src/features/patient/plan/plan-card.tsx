import { ClipboardPlus } from 'lucide-react';
import { useState } from 'react';
import type { PatientFile } from '@/api/contract';
import { dateOf } from '@/care/date-words';
import { careDay, deviceZone } from '@/care/day';
import { firstName } from '@/care/patient-words';
import { ButtonLink } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';
import { Panel } from '../panel';
import styles from '../patient.module.css';
import { PausedNote, PausePlan } from './pause';
import { PlanItems } from './plan-items';
import { VersionDialog } from './version-dialog';

/** What is in force, and every version there ever was. */
export function PlanCard({ file }: { file: PatientFile }) {
  const { plan, profile, versions } = file;
  const [shown, setShown] = useState<number>();
  const today = careDay(Date.now(), deviceZone());
  const pause = plan?.pauses?.find(({ from, to }) => from <= today && (!to || today <= to));
  return (
    <Panel
      title={plan ? `Plan, version ${plan.version}` : 'Plan'}
      act={plan && !pause && <PausePlan profile={profile} />}
    >
      {plan ? (
        <>
          {pause && <PausedNote patient={profile.patient} pause={pause} />}
          {plan.note && <p className={styles.note}>“{plan.note}”</p>}
          <PlanItems items={plan.items} today={today} watched={file.numbers.watched} />
        </>
      ) : (
        <Empty
          title="No plan yet"
          icon={<ClipboardPlus size={32} />}
          act={<ButtonLink href={`/patients/${profile.patient}/plan`}>Write the plan</ButtonLink>}
        >
          {firstName(profile.name)} sees exercises as soon as you publish the first version.
        </Empty>
      )}
      {versions.length > 0 && (
        <section className={styles.day}>
          <h3>Versions</h3>
          <ol className={styles.versions}>
            {[...versions]
              .sort((a, b) => b.version - a.version)
              .map(({ version, publishedAt, by, note }) => (
                <li key={version}>
                  <button type="button" onClick={() => setShown(version)}>
                    <strong>Version {version}</strong>
                    <span>{[dateOf(publishedAt), by, note].filter(Boolean).join(' · ')}</span>
                  </button>
                </li>
              ))}
          </ol>
        </section>
      )}
      {shown !== undefined && (
        <VersionDialog
          patient={profile.patient}
          version={shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </Panel>
  );
}
