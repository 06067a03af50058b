import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CourseModule, Lesson, LessonKind, Slug } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';
import { DragArea, type Dropped } from '@/ui/sortable/drag-area';
import { keepFocus } from '@/ui/sortable/keep-focus';
import type { Desk, DeskState } from '../draft/desk';
import type { Missing } from '../review/missing';
import { AddLessonDialog } from './add-lesson-dialog';
import { LessonLine } from './lesson-line';
import { ModuleDialog } from './module-dialog';
import { ModuleLine } from './module-line';
import {
  addLesson,
  allLessons,
  changeModule,
  dropLine,
  linesOf,
  moveLesson,
  shiftLesson,
  shiftModule,
  slugFor,
} from './outline';
import styles from './outline.module.css';

interface Props {
  course: Slug;
  desk: Desk;
  state: DeskState;
  chosen: Slug | undefined;
  locked: boolean;
  missing: readonly Missing[];
  onOpen: (lesson: Slug | undefined) => void;
}

const blank = (title: string, kind: LessonKind): Lesson => ({
  title,
  summary: '',
  kind,
  minutes: 5,
  free: false,
  required: kind !== 'WORKSHEET',
  afterDays: 0,
  blocks: [],
  ...(kind === 'WORKSHEET' ? { worksheet: { title, sections: [] } } : {}),
  ...(kind === 'QUIZ' ? { quiz: { exam: false, questions: [] } } : {}),
});

const toggled = (set: ReadonlySet<Slug>, one: Slug): ReadonlySet<Slug> =>
  new Set(set.has(one) ? [...set].filter((known) => known !== one) : [...set, one]);

/** Modules and lessons in their order: dragged, moved by buttons and keys, added, renamed, deleted. */
export function Outline({ course, desk, state, chosen, locked, missing, onOpen }: Props) {
  const [folded, setFolded] = useState<ReadonlySet<Slug>>(new Set());
  const [adding, setAdding] = useState<Slug>();
  const [naming, setNaming] = useState<CourseModule | 'new'>();
  const { modules } = desk.head;
  const lessonOf = (id: Slug) => state.rows.get(id)?.mine as Lesson | undefined;
  const order = (next: (modules: CourseModule[]) => CourseModule[]) =>
    desk.changeHead((head) => ({ ...head, modules: next(head.modules) }));
  const lines = linesOf(modules, folded);
  const placeOf = new Map(lines.map(({ id }, index) => [id, index]));

  function drop(dropped: Dropped) {
    if (dropped.kind === 'move')
      order((before) => dropLine(before, folded, dropped.from, dropped.to));
  }
  function shift(id: Slug, by: -1 | 1, kind: 'module' | 'lesson') {
    order((before) => (kind === 'module' ? shiftModule : shiftLesson)(before, id, by));
    keepFocus();
  }
  function dropLesson(id: Slug) {
    const lesson = lessonOf(id);
    const home = modules.find(({ lessons }) => lessons.includes(id));
    if (!lesson || !home) return;
    const at = home.lessons.indexOf(id);
    desk.drop([id]);
    if (chosen === id) onOpen(home.lessons[at + 1] ?? home.lessons[at - 1]);
    toast(`“${lesson.title}” is deleted.`, () => {
      desk.add(id, lesson, home.module, at);
      onOpen(id);
    });
  }
  function dropModule(module: CourseModule) {
    const at = modules.indexOf(module);
    const lessons = module.lessons.flatMap((id) => {
      const lesson = lessonOf(id);
      return lesson ? [{ id, lesson }] : [];
    });
    desk.drop(module.lessons);
    order((before) => before.filter((one) => one.module !== module.module));
    if (chosen !== undefined && module.lessons.includes(chosen)) onOpen(undefined);
    toast(`“${module.title}” is deleted.`, () => {
      order((before) => before.toSpliced(at, 0, { ...module, lessons: [] }));
      for (const { id, lesson } of lessons) desk.add(id, lesson, module.module);
    });
  }
  const lost = [...state.rows.keys()].filter(
    (id) => id !== '' && !allLessons(modules).includes(id),
  );
  return (
    <DragArea
      onDrop={drop}
      nameOf={(id) =>
        lessonOf(id)?.title ?? modules.find(({ module }) => module === id)?.title ?? 'It'
      }
    >
      <div className={styles.column} data-at="outline">
        <ol className={styles.lines} aria-label="Modules and lessons">
          {modules
            .map((module, index) => (
              <ModuleLine
                key={module.module}
                module={module}
                number={index + 1}
                index={placeOf.get(module.module) ?? 0}
                folded={folded.has(module.module)}
                locked={locked}
                first={index === 0}
                last={index === modules.length - 1}
                onFold={() => setFolded((before) => toggled(before, module.module))}
                onName={() => setNaming(module)}
                onAdd={() => setAdding(module.module)}
                onShift={(by) => shift(module.module, by, 'module')}
                onDelete={() => dropModule(module)}
              />
            ))
            .flatMap((heading, index) => {
              const module = modules[index];
              if (!module || folded.has(module.module)) return [heading];
              return [
                heading,
                ...module.lessons.map((id) => (
                  <LessonLine
                    key={id}
                    id={id}
                    lesson={lessonOf(id)}
                    href={`/studio/${course}/lesson/${id}`}
                    index={placeOf.get(id) ?? 0}
                    chosen={chosen === id}
                    locked={locked}
                    missing={missing.filter((one) => one.lesson === id).length}
                    first={id === allLessons(modules)[0]}
                    last={id === allLessons(modules).at(-1)}
                    others={modules.filter((one) => one !== module)}
                    onShift={(by) => shift(id, by, 'lesson')}
                    onMove={(into) => order((before) => moveLesson(before, id, into))}
                    onDelete={() => dropLesson(id)}
                  />
                )),
              ];
            })}
        </ol>
        {!locked && (
          <Button look="secondary" onClick={() => setNaming('new')}>
            <Plus size={19} aria-hidden="true" />
            Add a module
          </Button>
        )}
        {lost.length > 0 && modules.length > 0 && !locked && (
          <section className={styles.lost} aria-label="Lessons without a module">
            <h2>Without a module</h2>
            {lost.map((id) => (
              <p key={id}>
                {lessonOf(id)?.title ?? id}
                <Button
                  look="quiet"
                  size="small"
                  onClick={() =>
                    order((before) => addLesson(before, id, before.at(-1)?.module ?? ''))
                  }
                >
                  Put at the end
                </Button>
                <Button look="quiet" size="small" onClick={() => desk.drop([id])}>
                  Delete
                </Button>
              </p>
            ))}
          </section>
        )}
      </div>
      {adding !== undefined && (
        <AddLessonDialog
          onClose={() => setAdding(undefined)}
          onAdd={(title, kind) => {
            const id = slugFor(title, new Set(state.rows.keys()));
            desk.add(id, blank(title, kind), adding);
            setAdding(undefined);
            onOpen(id);
          }}
        />
      )}
      {naming !== undefined && (
        <ModuleDialog
          module={naming === 'new' ? undefined : naming}
          onClose={() => setNaming(undefined)}
          onSave={(title, summary) => {
            setNaming(undefined);
            if (naming !== 'new') {
              order((before) => changeModule(before, naming.module, { title, summary }));
              return;
            }
            const taken = new Set(modules.map((one) => one.module));
            const module = slugFor(title, taken, 'module');
            order((before) => [...before, { module, title, summary, lessons: [] }]);
          }}
        />
      )}
    </DragArea>
  );
}
