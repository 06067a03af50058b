import type { Outline } from '@/api/learning';
import { lessonsOf, tally } from './outline';

export interface Achievement {
  key: string;
  title: string;
  text: string;
  got: boolean;
}

/** What somebody can be glad about on the way; nothing can be lost again. */
export function achievementsOf(outline: Outline): Achievement[] {
  const lessons = lessonsOf(outline);
  const { done, all, part } = tally(lessons);
  const practices = lessons.filter(({ kind }) => kind === 'PRACTICE');
  const modules = outline.modules.filter(({ lessons }) => tally(lessons).part === 1).length;
  const full = lessons.filter(({ kind, score }) => kind === 'QUIZ' && score === 100).length;
  return [
    {
      key: 'first',
      title: 'A beginning',
      text: 'The first lesson is done.',
      got: lessons.some((lesson) => lesson.done),
    },
    {
      key: 'module',
      title: 'One whole module',
      text: `${modules} of ${outline.modules.length} modules are done.`,
      got: modules > 0,
    },
    {
      key: 'half',
      title: 'Half way',
      text: `${done} of ${all} lessons are done.`,
      got: part >= 0.5,
    },
    {
      key: 'practice',
      title: 'On the mat',
      text: 'Every practice tried at least once.',
      got: practices.length > 0 && practices.every((lesson) => lesson.done),
    },
    { key: 'full', title: 'All correct', text: 'A quiz without a wrong answer.', got: full > 0 },
    {
      key: 'whole',
      title: 'The whole course',
      text: 'Every lesson that counts is done.',
      got: part === 1,
    },
  ];
}
