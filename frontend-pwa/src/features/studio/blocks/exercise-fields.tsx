import { Dumbbell, Search } from 'lucide-react';
import { useState } from 'react';
import type { Block } from '@/api/studio';
import { Poster } from '@/catalogue/poster';
import { usePlatformExercises } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import styles from './blocks.module.css';
import { ExercisePicker } from './exercise-picker';

interface Props {
  block: Block;
  at: string;
  put: (part: Partial<Block>) => void;
}

/** An exercise of the library, how much of it, and why it is here. */
export function ExerciseFields({ block, at, put }: Props) {
  const [picking, setPicking] = useState(false);
  const library = usePlatformExercises();
  const known = library.data?.exercises.find(({ exercise }) => exercise === block.exercise);
  return (
    <>
      <div className={styles.exercise}>
        <span className={styles.thumb}>
          {block.exercise ? (
            <Poster film={{ exercise: block.exercise }} />
          ) : (
            <span className={styles.noThumb}>
              <Dumbbell size={22} aria-hidden="true" />
            </span>
          )}
        </span>
        <strong>{known?.name ?? block.exercise ?? 'No exercise yet'}</strong>
        <Button
          look="secondary"
          size="small"
          data-at={at}
          data-first
          onClick={() => setPicking(true)}
        >
          <Search size={17} aria-hidden="true" />
          {block.exercise ? 'Choose another' : 'Choose from the library'}
        </Button>
      </div>
      <div className={styles.pair}>
        <TextField
          name=""
          label="How much"
          placeholder="2 rounds of 8, slowly"
          maxLength={200}
          value={block.dose ?? ''}
          onChange={(event) => put({ dose: event.target.value })}
        />
        <TextArea
          name=""
          label="Why here, or how to change it"
          optional
          rows={1}
          maxLength={600}
          value={block.note ?? ''}
          onChange={(event) => put({ note: event.target.value })}
        />
      </div>
      {picking && (
        <ExercisePicker
          chosen={block.exercise}
          onClose={() => setPicking(false)}
          onPick={(exercise) => {
            put({ exercise });
            setPicking(false);
          }}
        />
      )}
    </>
  );
}
