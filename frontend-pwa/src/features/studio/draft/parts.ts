import type { CourseFile, CourseHead, Lesson, Sheet } from '@/api/studio';

/** What of a course is saved as its head. */
export const headOf = ({ course: { course: _name, ...head } }: CourseFile): CourseHead => head;

/** What of a lesson is saved. */
export const lessonOf = ({ lesson: { lesson: _name, ...rest } }: Sheet): Lesson => rest;
