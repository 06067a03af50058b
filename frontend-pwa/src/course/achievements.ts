import type { Badge } from '@/api/learning';
import { lessonsOf, type Outline, tally } from './outline';

export interface Achievement {
  badge: Badge;
  title: string;
  text: string;
  got: boolean;
}

const TITLES: Readonly<Record<Badge, string>> = {
  FIRST_LESSON: 'A beginning',
  FIRST_MODULE: 'One whole module',
  HALFWAY: 'Half way',
  QUIZZES_AT_ONCE: 'At the first go',
  COURSE_COMPLETE: 'The whole course',
};
export const badgeTitle = (badge: Badge) => TITLES[badge];

/**
 * What somebody can be glad about on the way. The server awards it and never takes it back; what this
 * device already sees to be so need not wait for that.
 */
export function achievementsOf(outline: Outline): Achievement[] {
  const { done, all, part } = tally(lessonsOf(outline));
  const modules = outline.modules.filter(({ lessons }) => tally(lessons).part === 1).length;
  const told = new Set(outline.badges.map(({ badge }) => badge));
  const seen: Readonly<Record<Badge, readonly [string, boolean]>> = {
    FIRST_LESSON: ['The first lesson is done.', done > 0],
    FIRST_MODULE: [`${modules} of ${outline.modules.length} modules are done.`, modules > 0],
    HALFWAY: [`${done} of ${all} lessons are done.`, part >= 0.5],
    QUIZZES_AT_ONCE: ['Every quiz passed the first time.', false],
    COURSE_COMPLETE: ['Every lesson that counts is done.', outline.complete],
  };
  return (Object.keys(TITLES) as Badge[]).map((badge) => {
    const [text, got] = seen[badge];
    return { badge, title: TITLES[badge], text, got: got || told.has(badge) };
  });
}
