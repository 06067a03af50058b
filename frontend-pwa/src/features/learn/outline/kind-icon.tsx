import { BookOpen, Dumbbell, FileText, ListChecks, Play } from 'lucide-react';
import type { LessonKind } from '@/api/learning';

const ICONS = {
  VIDEO: Play,
  READING: BookOpen,
  PRACTICE: Dumbbell,
  WORKSHEET: FileText,
  QUIZ: ListChecks,
};

export function KindIcon({ kind, size = 20 }: { kind: LessonKind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} aria-hidden="true" />;
}
