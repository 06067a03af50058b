const FIELDS: Record<string, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  summary: 'Summary',
  category: 'About',
  level: 'For whom',
  outcomes: 'What one can do afterwards',
  forYou: 'For you if',
  notForYou: 'Not for you if',
  instructor: 'Who teaches it',
  testimonials: 'What people say',
  questions: 'Questions',
  passMark: 'Pass mark',
  certificate: 'Certificate',
  modules: 'Order of modules and lessons',
  kind: 'Kind',
  minutes: 'Minutes',
  free: 'Free to try',
  required: 'Counts for the certificate',
  afterDays: 'Opens after',
  blocks: 'Contents',
  film: 'Film',
  worksheet: 'Worksheet',
  quiz: 'Quiz',
};

/** Every text in a value, one after the other; what has no words says so. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [`${value}`];
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value && typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => !['type', 'module', 'media', 'question'].includes(key))
      .flatMap(([, part]) => (typeof part === 'boolean' ? [] : texts(part)));
  return [];
}

export const wordsOf = {
  field: (field: string) => FIELDS[field] ?? field,
  value: (value: unknown) => texts(value).join('\n') || 'Nothing',
};
