/** What may apply to a person, in the library's codes, with the words shown for it. */
export const CONTEXTS: Readonly<Record<string, string>> = {
  PREGNANCY_T1: 'Pregnant, up to 13 weeks',
  PREGNANCY_T2: 'Pregnant, 14 to 27 weeks',
  PREGNANCY_T3: 'Pregnant, from 28 weeks',
  PREGNANCY_GE_16W_PRONE: 'Pregnant 16 weeks or more: not lying on the front',
  SUPINE_SYMPTOMATIC: 'Feels unwell lying on the back',
  POSTPARTUM_0_2W: 'First 2 weeks after birth',
  POSTPARTUM_2_6W: '2 to 6 weeks after birth',
  POSTPARTUM_6_12W: '6 to 12 weeks after birth',
  POSTPARTUM_GE_12W: 'More than 12 weeks after birth',
  CAESAREAN_0_6W: 'Caesarean, first 6 weeks',
  CAESAREAN_6_12W: 'Caesarean, 6 to 12 weeks',
  OASIS_3_4: 'Third or fourth degree tear',
  PGP: 'Pelvic girdle pain',
  DIASTASIS_DOMING: 'Diastasis with doming',
  PROLAPSE_SYMPTOMS: 'Prolapse symptoms',
  STRESS_INCONTINENCE: 'Stress incontinence',
  HYPERTENSION_UNCONTROLLED: 'Uncontrolled high blood pressure',
  PRE_ECLAMPSIA: 'Pre-eclampsia',
  PLACENTA_PREVIA_GE_28W: 'Placenta praevia after 28 weeks',
  CERVICAL_INSUFFICIENCY: 'Cervical insufficiency',
  PRETERM_LABOUR: 'Threatened preterm labour',
  ANAEMIA_SYMPTOMATIC: 'Symptomatic anaemia',
  OSTEOPOROSIS: 'Osteoporosis',
  ACUTE_DISC_RADICULOPATHY: 'Acute disc problem or nerve pain',
  RECENT_SURGERY: 'Recent surgery',
  VERTIGO: 'Vertigo',
  FALL_RISK: 'Risk of falling',
  HYPERMOBILITY: 'Hypermobility',
};

const WORDS: [RegExp, string][] = [
  [/pelvic girdle|\bpgp\b|symphysis|\bspd\b/, 'PGP'],
  [/diastasis|doming/, 'DIASTASIS_DOMING'],
  [/prolapse/, 'PROLAPSE_SYMPTOMS'],
  [/stress incontinence|leak/, 'STRESS_INCONTINENCE'],
  [/hypertension|high blood pressure/, 'HYPERTENSION_UNCONTROLLED'],
  [/pre-?eclampsia/, 'PRE_ECLAMPSIA'],
  [/pra?evia/, 'PLACENTA_PREVIA_GE_28W'],
  [/osteoporo/, 'OSTEOPOROSIS'],
  [/radicul|sciatic|acute disc|herniat/, 'ACUTE_DISC_RADICULOPATHY'],
  [/surgery|post-?op/, 'RECENT_SURGERY'],
  [/vertigo|dizz/, 'VERTIGO'],
  [/falls?\b/, 'FALL_RISK'],
  [/hypermobil|ehlers/, 'HYPERMOBILITY'],
  [/an(a)?emi/, 'ANAEMIA_SYMPTOMATIC'],
];

const weeksIn = (text: string): number | undefined => {
  const found = /(\d{1,2})\s*(?:\+\s*\d\s*)?(?:w\b|wk|weeks?)/.exec(text);
  return found ? Number(found[1]) : undefined;
};

function pregnancy(text: string, weeks: number | undefined): string[] {
  const trimester = /(?:\bt|trimester\s*)([123])/.exec(text)?.[1];
  if (weeks === undefined && trimester) return [`PREGNANCY_T${trimester}`];
  // Not knowing the week, the careful reading applies.
  if (weeks === undefined) return ['PREGNANCY_T2', 'PREGNANCY_T3', 'PREGNANCY_GE_16W_PRONE'];
  const term = weeks < 14 ? 'PREGNANCY_T1' : weeks < 28 ? 'PREGNANCY_T2' : 'PREGNANCY_T3';
  return weeks >= 16 ? [term, 'PREGNANCY_GE_16W_PRONE'] : [term];
}

function afterBirth(text: string, weeks: number | undefined): string[] {
  const early = /early/.test(text);
  const at = weeks ?? (early ? 2 : 6);
  const window =
    at < 2
      ? 'POSTPARTUM_0_2W'
      : at < 6
        ? 'POSTPARTUM_2_6W'
        : at < 12
          ? 'POSTPARTUM_6_12W'
          : 'POSTPARTUM_GE_12W';
  if (!/c(a)?esare|c-section|section/.test(text) || at >= 12) return [window];
  return [window, at < 6 ? 'CAESAREAN_0_6W' : 'CAESAREAN_6_12W'];
}

/** What a condition written in words tells; the practitioner can correct it. */
export function contextsOf(condition: string | undefined): string[] {
  const text = (condition ?? '').toLowerCase().replaceAll('_', ' ');
  const weeks = weeksIn(text);
  const found = WORDS.flatMap(([words, context]) => (words.test(text) ? [context] : []));
  const birth = /post-?\s?(partum|natal)|after birth|c(a)?esare/.test(text);
  if (birth) found.push(...afterBirth(text, weeks));
  else if (/pregnan|trimester|antenatal/.test(text)) found.push(...pregnancy(text, weeks));
  return found;
}
