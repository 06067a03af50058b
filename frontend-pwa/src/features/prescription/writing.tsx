import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, CloudCheck, CloudOff, LoaderCircle, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PatientFile, Plan } from '@/api/contract';
import { phaseName } from '@/care/patient-words';
import type { Entry } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { PersonName } from '@/ui/display/person-name';
import { toast } from '@/ui/overlay/toast';
import { Builder } from './builder';
import { sameItems } from './draft/draft';
import { draftKey, writeDraft } from './draft/draft-storage';
import { type Saved, useDraft } from './draft/use-draft';
import { PhonePreview } from './preview/phone-preview';
import { ConflictDialog } from './publish/conflict-dialog';
import { PublishDialog } from './publish/publish-dialog';
import { contextsOf } from './safety/contexts';
import { lint } from './safety/lint';
import { SafetyCard } from './safety/safety-card';
import { SaveAsProtocol } from './save-as-protocol';
import styles from './writing.module.css';

interface Props {
  file: PatientFile;
  entries: readonly Entry[];
  user: string;
}

export function Writing({ file, entries, user }: Props) {
  const { profile, plan } = file;
  const [, go] = useLocation();
  const cache = useQueryClient();
  const key = draftKey(user, profile.patient);
  const { draft, saved, change, items, restart } = useDraft(key, plan);
  const [dialog, setDialog] = useState<'publish' | 'conflict'>();
  const contexts = draft.contexts ?? plan?.safety?.contexts ?? contextsOf(profile.condition);
  const released = draft.released ?? plan?.released ?? [];
  const known = new Map(entries.map((entry) => [entry.exercise, entry]));
  const findings = lint(draft.items, known, { phase: profile.phase, contexts });
  const stopped = findings.some(({ level }) => level === 'stop');
  const changed =
    !sameItems(draft.items, plan?.items ?? []) || released.join() !== (plan?.released ?? []).join();
  const behind = plan !== undefined && plan.version > draft.base;

  function published(next: Plan) {
    setDialog(undefined);
    restart(next);
    writeDraft(key, undefined);
    cache.setQueryData<PatientFile>(
      ['patient', profile.patient],
      (before) => before && { ...before, plan: next },
    );
    toast(`Version ${next.version} is published.`);
    go(`/patients/${profile.patient}`);
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <Link href={`/patients/${profile.patient}`} className={styles.back ?? ''}>
            <ArrowLeft size={18} aria-hidden="true" />
            <PersonName>{profile.name}</PersonName>
          </Link>
          <h1>{plan ? 'Change the plan' : 'Write the plan'}</h1>
          <p className={styles.quiet}>
            {phaseName(profile.phase)} · {profile.condition ?? 'no condition noted'}
          </p>
        </div>
        <div className={styles.acts}>
          <SavedSign saved={saved} />
          {changed && (
            <Button
              look="quiet"
              onClick={() => {
                const before = draft;
                restart(plan);
                toast('Your changes are dropped.', () => change(before));
              }}
            >
              <Undo2 size={19} aria-hidden="true" />
              Start over
            </Button>
          )}
          <Button
            disabled={!changed || stopped || draft.items.length === 0}
            onClick={() => setDialog(behind ? 'conflict' : 'publish')}
          >
            <Send size={19} aria-hidden="true" />
            Publish
          </Button>
        </div>
      </header>
      {behind && (
        <p className={styles.behind} role="alert">
          Version {plan.version} was published while you were writing.{' '}
          <Button look="secondary" size="small" onClick={() => setDialog('conflict')}>
            Compare
          </Button>
        </p>
      )}
      <Builder
        items={draft.items}
        onItems={items}
        entries={entries}
        findings={findings}
        phase={profile.phase}
        released={{ slugs: released, onChange: (next) => change({ released: next }) }}
        above={
          draft.items.length > 0 && (
            <SafetyCard
              findings={findings}
              contexts={contexts}
              onContexts={(next) => change({ contexts: next })}
            />
          )
        }
        more={<SaveAsProtocol items={draft.items} phase={profile.phase} />}
        preview={<PhonePreview items={draft.items} name={profile.name} />}
      />
      {dialog === 'publish' && (
        <PublishDialog
          patient={profile.patient}
          name={profile.name}
          draft={draft}
          current={plan}
          findings={findings}
          contexts={contexts}
          onDraft={change}
          onPublished={published}
          onConflict={() => setDialog('conflict')}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'conflict' && (
        <ConflictDialog
          patient={profile.patient}
          draft={draft}
          onClose={() => setDialog(undefined)}
          onKeepMine={(theirs) => {
            cache.setQueryData<PatientFile>(
              ['patient', profile.patient],
              (before) => before && { ...before, plan: theirs },
            );
            change({ base: theirs.version });
            setDialog('publish');
          }}
          onTakeTheirs={(theirs) => {
            restart(theirs);
            setDialog(undefined);
          }}
        />
      )}
    </div>
  );
}

const SIGNS: Record<Saved, { text: string; Icon: typeof CloudCheck } | undefined> = {
  clean: undefined,
  saving: { text: 'Keeping your draft…', Icon: LoaderCircle },
  saved: { text: 'Draft kept on this computer', Icon: CloudCheck },
  failed: { text: 'The draft could not be kept here', Icon: CloudOff },
};

function SavedSign({ saved }: { saved: Saved }) {
  const sign = SIGNS[saved];
  return (
    <span className={styles.saved} role="status">
      {sign && (
        <>
          <sign.Icon size={18} aria-hidden="true" />
          {sign.text}
        </>
      )}
    </span>
  );
}
