import { ClipboardPlus } from 'lucide-react';
import { useState } from 'react';
import type { PatientFile, PlanItem } from '@/api/contract';
import { dateOf } from '@/care/date-words';
import { doseWords, scheduleWords, sideWords } from '@/care/dose-words';
import { firstName } from '@/care/patient-words';
import { ButtonLink } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';
import { Panel } from '../panel';
import styles from '../patient.module.css';
import { VersionDialog } from './version-dialog';

/** What is in force, and every version there ever was. */
export function PlanCard({ file }: { file: PatientFile }) {
  const { plan, profile, versions } = file;
  const [shown, setShown] = useState<number>();
  return (
    <Panel title={plan ? `Plan, version ${plan.version}` : 'Plan'}>
      {plan ? (
        <>
          {plan.note && <p className={styles.note}>“{plan.note}”</p>}
          <PlanItems items={plan.items} />
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
              .map(({ version, publishedAt, note }) => (
                <li key={version}>
                  <button type="button" onClick={() => setShown(version)}>
                    <strong>Version {version}</strong>
                    <span>
                      {dateOf(publishedAt)}
                      {note && ` · ${note}`}
                    </span>
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

export function PlanItems({ items }: { items: readonly PlanItem[] }) {
  return (
    <ol className={styles.items}>
      {items.map(({ item, title, dose, note }) => (
        <li key={item}>
          <strong>{title}</strong>
          <span>
            {[doseWords(dose), sideWords(dose.side), scheduleWords(dose.schedule)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {note && <span>“{note}”</span>}
        </li>
      ))}
    </ol>
  );
}
