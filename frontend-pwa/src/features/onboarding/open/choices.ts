export const DISCIPLINES = [
  { value: 'physiotherapy', label: 'Physiotherapy' },
  { value: 'chiropractic', label: 'Chiropractic' },
  { value: 'osteopathy', label: 'Osteopathy' },
  { value: 'pelvic-health', label: 'Pelvic health' },
  { value: 'midwifery', label: 'Midwifery and doula care' },
  { value: 'movement', label: 'Movement, yoga and Pilates' },
  { value: 'massage', label: 'Massage therapy' },
  { value: 'other', label: 'Another one' },
];

const CODES =
  'AT AU BE CA CH CZ DE DK ES FI FR GB GR HU IE IL IN IT JP KR MX NL NO NZ PL PT RO SE SG US ZA'.split(
    ' ',
  );
const countries = new Intl.DisplayNames('en', { type: 'region' });

export const COUNTRIES = CODES.map((value) => ({
  value,
  label: countries.of(value) ?? value,
})).sort((a, b) => a.label.localeCompare(b.label));

export const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'de', label: 'German' },
  { value: 'es', label: 'Spanish' },
];

export const TIME_ZONES = [
  ...new Set([
    Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
  ]),
].map((value) => ({ value, label: value.replaceAll('_', ' ') }));
