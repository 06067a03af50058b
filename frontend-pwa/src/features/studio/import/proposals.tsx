import { useState } from 'react';
import type { Proposal, Slug } from '@/api/studio';
import { Blocks } from '@/course/blocks/blocks';
import { Button } from '@/ui/controls/button';
import { Check } from '@/ui/controls/check';
import { TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';
import type { Desk } from '../draft/desk';
import { allLessons, slugFor } from '../outline/outline';
import { isReadable } from '../preview/readable';
import styles from './import.module.css';

interface Props {
  file: string;
  proposal: Proposal;
  desk: Desk;
  onOther: () => void;
  onDone: (first: Slug) => void;
}

/** What was found in a PDF: ticked, renamed, and put into a module. */
export function Proposals({ file, proposal: { pages, lessons }, desk, onOther, onDone }: Props) {
  const { modules } = desk.head;
  const [titles, setTitles] = useState(() => lessons.map(({ title }) => title));
  const [taken, setTaken] = useState<ReadonlySet<number>>(() => new Set(lessons.keys()));
  const [into, setInto] = useState<Slug>(modules.at(-1)?.module ?? '');
  function tick(index: number, wanted: boolean) {
    const others = [...taken].filter((known) => known !== index);
    setTaken(new Set(wanted ? [...others, index] : others));
  }
  function bring() {
    const names = new Set(desk.now().rows.keys());
    const ids = lessons.flatMap(({ lesson: _, ...found }, index) => {
      if (!taken.has(index)) return [];
      const title = titles[index]?.trim() || found.title;
      const id = slugFor(title, names);
      names.add(id);
      desk.add(id, { ...found, title }, into);
      return [id];
    });
    toast(`${ids.length === 1 ? 'One lesson is' : `${ids.length} lessons are`} in.`, () =>
      desk.drop(ids),
    );
    const [first] = ids;
    if (first) onDone(first);
  }
  return (
    <section className={styles.found} aria-labelledby="found-title">
      <header className={styles.head}>
        <h2 id="found-title">
          {lessons.length} {lessons.length === 1 ? 'lesson' : 'lessons'} on {pages}{' '}
          {pages === 1 ? 'page' : 'pages'} of {file}
        </h2>
        <Button look="quiet" onClick={onOther}>
          Choose another file
        </Button>
      </header>
      <ol className={styles.proposals}>
        {lessons.map((lesson, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was found keeps its place
          <li key={index} className={styles.proposal} data-taken={taken.has(index)}>
            <Check
              label={<span className="visually-hidden">Take “{titles[index]}”</span>}
              checked={taken.has(index)}
              onChange={(wanted) => tick(index, wanted)}
            />
            <div className={styles.words}>
              <TextField
                name=""
                label={<span className="visually-hidden">Title of lesson {index + 1}</span>}
                maxLength={120}
                value={titles[index] ?? ''}
                onChange={(event) => setTitles((all) => all.with(index, event.target.value))}
              />
              <p className={styles.quiet}>
                About {lesson.minutes} min ·{' '}
                {lesson.blocks.length === 1 ? '1 piece' : `${lesson.blocks.length} pieces`}
              </p>
              <details>
                <summary>What is in it</summary>
                <div className={styles.text}>
                  <Blocks blocks={lesson.blocks.filter(isReadable)} />
                </div>
              </details>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.bring}>
        {modules.length > 0 && (
          <Select
            label="Into the module"
            value={into}
            onChange={setInto}
            options={modules.map(({ module, title }) => ({ value: module, label: title }))}
          />
        )}
        <Button disabled={taken.size === 0 || !into} onClick={bring}>
          Bring in {taken.size === lessons.length ? 'all' : taken.size}
        </Button>
        {!into && <p className={styles.quiet}>The course needs a module first.</p>}
        {into && allLessons(modules).length === 0 && (
          <p className={styles.quiet}>These will be its first lessons.</p>
        )}
      </div>
    </section>
  );
}
