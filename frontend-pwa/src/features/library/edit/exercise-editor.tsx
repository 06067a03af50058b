import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { api } from '@/api/client';
import type { Dose, DoseMode, Exercise, Phase } from '@/api/contract';
import { useFeature } from '@/api/use-feature';
import { uuidv7 } from '@/api/uuid';
import { PHASE_CHOICES } from '@/care/patient-words';
import { choicesOf, label } from '@/catalogue/filter';
import { type Entry, useCatalogue } from '@/catalogue/use-catalogue';
import { FilmField } from '@/media/film-field';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { NotInPlan } from '@/ui/display/not-in-plan';
import { Failed, Loading } from '@/ui/display/states';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';
import { Cautions, spoken } from './cautions';
import { Chips } from './chips';
import styles from './edit.module.css';
import { instructionsFrom, Lines, linesFrom } from './lines';
import { UsualDose } from './usual-dose';

/** An exercise of the practice's own, new, changed, or begun from one of the platform's. */
export default function ExerciseEditor({ exercise }: { exercise: string }) {
  const [params] = useSearchParams();
  const { entries, pending, error, retry } = useCatalogue();
  if (error && !entries) return <Failed whole error={error} retry={retry} />;
  if (pending || !entries) return <Loading blocks={1} lines={6} label="Loading the exercise" />;
  const wanted = exercise === 'new' ? params.get('from') : exercise;
  const start = entries.find((entry) => entry.exercise === wanted);
  if (exercise !== 'new' && !start?.own)
    return <Failed whole error={new Error('unknown')} retry={retry} />;
  return <Editing start={start} entries={entries} />;
}

const simpleDose: Dose = {
  mode: 'REPS' satisfies DoseMode,
  sets: 3,
  reps: 10,
  side: 'BOTH',
  painCeiling: 3,
  schedule: { timesPerDay: 1 },
};

const PHASES = PHASE_CHOICES.filter(({ value }) => !['INTAKE', 'DISCHARGED'].includes(value));

function Editing({ start, entries }: { start: Entry | undefined; entries: readonly Entry[] }) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const changing = start?.own ? start : undefined;
  const [id] = useState(() => changing?.exercise ?? uuidv7());
  const [name, setName] = useState(start ? (changing ? start.name : `${start.name} (ours)`) : '');
  const [category, setCategory] = useState(start?.category);
  const [regions, setRegions] = useState<readonly string[]>(start?.bodyRegions ?? []);
  const [equipment, setEquipment] = useState<readonly string[]>(start?.equipment ?? []);
  const [phases, setPhases] = useState<readonly string[]>(start?.carePhases ?? []);
  const [lines, setLines] = useState(() => linesFrom(start?.instructions ?? []));
  const [dose, setDose] = useState<Dose>(start?.defaultDose ?? simpleDose);
  const [cautions, setCautions] = useState(start?.contraindications ?? []);
  const [media, setMedia] = useState(changing?.media);
  const films = useFeature('own-films');
  const sending = useRef<Promise<string>>(undefined);

  async function submit() {
    const film = (await sending.current) ?? media;
    const saved: Exercise & { ifVersion?: number } = {
      ...inherited(start),
      exercise: id,
      name: name.trim(),
      bodyRegions: [...regions],
      equipment: [...equipment],
      carePhases: phases as Phase[],
      instructions: instructionsFrom(lines),
      defaultDose: dose,
      contraindications: spoken(cautions),
      ...(category ? { category } : {}),
      ...(film ? { media: film } : {}),
      ...(changing?.version !== undefined ? { ifVersion: changing.version } : {}),
    };
    await api.library.saveExercise(saved);
    await cache.invalidateQueries({ queryKey: ['own-exercises'] });
    toast(`${saved.name} is saved.`);
    go('/library');
  }
  return (
    <div className={styles.page}>
      <Link href="/library" className={styles.back ?? ''}>
        <ArrowLeft size={18} aria-hidden="true" />
        Exercises
      </Link>
      <Form submit={submit} className={styles.form ?? ''}>
        {({ busy }) => (
          <>
            <header className={styles.head}>
              <h1>{changing ? 'Change the exercise' : 'New exercise'}</h1>
              <Button type="submit" busy={busy}>
                Save
              </Button>
            </header>
            <div className={styles.columns}>
              <div className={styles.column}>
                <TextField
                  name="name"
                  label="Name"
                  required
                  maxLength={120}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
                <Lines lines={lines} onChange={setLines} />
                <UsualDose dose={dose} onChange={setDose} />
                <Cautions cautions={cautions} onChange={setCautions} />
              </div>
              <div className={styles.column}>
                {films || media ? (
                  <FilmField
                    title={name}
                    about="Up to a minute, filmed across, is best."
                    media={media}
                    onMedia={setMedia}
                    onSending={(film) => {
                      sending.current = film;
                    }}
                  />
                ) : (
                  <NotInPlan>
                    Films of your own are not part of your practice’s plan. The platform’s films
                    always are.
                  </NotInPlan>
                )}
                <Select
                  label="Kind"
                  value={category}
                  onChange={setCategory}
                  options={choicesOf(entries, 'category').map((value) => ({
                    value,
                    label: label('category', value),
                  }))}
                />
                <Chips
                  legend="Body region"
                  chosen={regions}
                  onChange={setRegions}
                  choices={choicesOf(entries, 'region').map((value) => ({
                    value,
                    label: label('region', value),
                  }))}
                />
                <Chips
                  legend="Equipment"
                  chosen={equipment}
                  onChange={setEquipment}
                  choices={choicesOf(entries, 'equipment').map((value) => ({
                    value,
                    label: label('equipment', value),
                  }))}
                />
                <Chips legend="Phase" chosen={phases} onChange={setPhases} choices={PHASES} />
              </div>
            </div>
          </>
        )}
      </Form>
    </div>
  );
}

/** What an own version keeps of the one it began from, beside what is edited here. */
function inherited(start: Entry | undefined): Partial<Exercise> {
  if (!start) return {};
  return Object.fromEntries(
    KEPT.map((key) => [key, start[key]]).filter(([, value]) => value !== undefined),
  );
}

const KEPT = [
  'aka',
  'goals',
  'conditions',
  'positions',
  'laterality',
  'difficulty',
  'impact',
  'intraAbdominalPressure',
  'ladder',
  'substitutes',
  'stopRules',
  'evidenceNote',
  'source',
] as const satisfies (keyof Exercise)[];
