import {
  BookOpenText,
  CalendarClock,
  CircleCheck,
  ClipboardList,
  Dumbbell,
  Eye,
  Film,
  GlobeCheck,
  ListChecks,
  Package,
  PencilLine,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Act, BlockType, Category, CourseState, LessonKind, Tone } from '@/api/studio';

interface Look {
  label: string;
  icon: ReactNode;
  tone: 'plain' | 'good' | 'warn' | 'brand';
}

export const STATES: Record<CourseState, Look> = {
  DRAFT: { label: 'Draft', icon: <PencilLine size={15} />, tone: 'plain' },
  REVIEW: { label: 'In review', icon: <Eye size={15} />, tone: 'warn' },
  APPROVED: { label: 'Approved', icon: <CircleCheck size={15} />, tone: 'brand' },
  SCHEDULED: { label: 'Scheduled', icon: <CalendarClock size={15} />, tone: 'brand' },
  PUBLISHED: { label: 'Published', icon: <GlobeCheck size={15} />, tone: 'good' },
  ARCHIVED: { label: 'Archived', icon: <Package size={15} />, tone: 'plain' },
};

/** What is under review, approved or scheduled stays as it is. */
export const isLocked = (state: CourseState) =>
  state === 'REVIEW' || state === 'APPROVED' || state === 'SCHEDULED';

export const CATEGORIES: { value: Category; label: string }[] = [
  { value: 'CONCEPTION', label: 'Conception' },
  { value: 'PREGNANCY', label: 'Pregnancy' },
  { value: 'BIRTH', label: 'Birth' },
  { value: 'POSTPARTUM', label: 'After birth' },
  { value: 'PROFESSIONAL', label: 'For professionals' },
];
export const categoryName = (category: Category) =>
  CATEGORIES.find(({ value }) => value === category)?.label ?? category;

export const KINDS: { value: LessonKind; label: string; icon: ReactNode }[] = [
  { value: 'READING', label: 'Reading', icon: <BookOpenText size={17} aria-hidden="true" /> },
  { value: 'VIDEO', label: 'Film', icon: <Film size={17} aria-hidden="true" /> },
  { value: 'PRACTICE', label: 'Practice', icon: <Dumbbell size={17} aria-hidden="true" /> },
  { value: 'WORKSHEET', label: 'Worksheet', icon: <ClipboardList size={17} aria-hidden="true" /> },
  { value: 'QUIZ', label: 'Quiz', icon: <ListChecks size={17} aria-hidden="true" /> },
];
export const kindOf = (kind: LessonKind) => KINDS.find(({ value }) => value === kind) ?? KINDS[0];

export const BLOCKS: Record<BlockType, string> = {
  HEADING: 'Heading',
  TEXT: 'Text',
  LIST: 'List',
  NOTE: 'Note',
  QUOTE: 'Quote',
  EXERCISE: 'Exercise',
};

export const TONES: { value: Tone; label: string }[] = [
  { value: 'TIP', label: 'Good to know' },
  { value: 'CAUTION', label: 'Take care' },
  { value: 'STOP', label: 'Stop and call' },
];

export const ACTS: Record<Act, string> = {
  BEGUN: 'began the course',
  ASKED_FOR_REVIEW: 'asked for a review',
  APPROVED: 'approved it',
  RETURNED: 'gave it back',
  SCHEDULED: 'scheduled it',
  UNSCHEDULED: 'took it off the schedule',
  PUBLISHED: 'published it',
  ARCHIVED: 'archived it',
  RESTORED: 'restored an older version',
};
