import type { CareContext } from '@/api/contract';

/**
 * What speaks against any programme (refer), and what needs somebody's explicit word: the Canadian
 * guideline for physical activity throughout pregnancy, 2019. The server asks for the same.
 */
export const AGAINST_ALL: Readonly<Partial<Record<CareContext, 'absolute' | 'relative'>>> = {
  RUPTURED_MEMBRANES: 'absolute',
  PRETERM_LABOUR: 'absolute',
  BLEEDING: 'absolute',
  PLACENTA_PREVIA_GE_28W: 'absolute',
  PRE_ECLAMPSIA: 'absolute',
  CERVICAL_INSUFFICIENCY: 'absolute',
  FGR: 'absolute',
  MULTIPLES: 'absolute',
  HYPERTENSION_UNCONTROLLED: 'absolute',
  TWINS_GE_28W: 'relative',
  ANAEMIA_SYMPTOMATIC: 'relative',
};

const WORDS: [RegExp, CareContext][] = [
  [/pelvic girdle|\bpgp\b|symphysis|\bspd\b/, 'PGP'],
  [/diastasis|doming/, 'DIASTASIS_DOMING'],
  [/prolapse/, 'PROLAPSE_SYMPTOMS'],
  [/stress incontinence|leak/, 'STRESS_INCONTINENCE'],
  [/hypertension|high blood pressure/, 'HYPERTENSION_UNCONTROLLED'],
  [/pre-?eclampsia/, 'PRE_ECLAMPSIA'],
  [/pra?evia/, 'PLACENTA_PREVIA_GE_28W'],
  [/ruptured membranes|waters broke/, 'RUPTURED_MEMBRANES'],
  [/growth restriction|\bfgr\b|\biugr\b/, 'FGR'],
  [/triplet/, 'MULTIPLES'],
  [/assisted birth|forceps|ventouse|vacuum/, 'ASSISTED_BIRTH'],
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

const ORDINALS = ['first', 'second', 'third'];

/** "second trimester", "trimester 2" and "t2" are the same. */
function trimesterIn(text: string): number | undefined {
  const [, ordinal, figure] =
    /(first|second|third) trimester|(?:\bt|trimester\s*)([123])/.exec(text) ?? [];
  if (ordinal) return ORDINALS.indexOf(ordinal) + 1;
  return figure ? Number(figure) : undefined;
}

function pregnancy(text: string, weeks: number | undefined): CareContext[] {
  const trimester = trimesterIn(text);
  if (weeks === undefined && trimester === 1) return ['PREGNANCY_T1'];
  // The second may be past 16 weeks and the third is: lying on the front is checked in both.
  if (weeks === undefined && trimester)
    return [`PREGNANCY_T${trimester}` as CareContext, 'PREGNANCY_GE_16W_PRONE'];
  // Not knowing the week, the careful reading applies.
  if (weeks === undefined) return ['PREGNANCY_T2', 'PREGNANCY_T3', 'PREGNANCY_GE_16W_PRONE'];
  const term = weeks < 14 ? 'PREGNANCY_T1' : weeks < 28 ? 'PREGNANCY_T2' : 'PREGNANCY_T3';
  return weeks >= 16 ? [term, 'PREGNANCY_GE_16W_PRONE'] : [term];
}

function afterBirth(text: string, weeks: number | undefined): CareContext[] {
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
export function contextsOf(condition: string | undefined): CareContext[] {
  const text = (condition ?? '').toLowerCase().replaceAll('_', ' ');
  const weeks = weeksIn(text);
  const found = WORDS.flatMap(([words, context]) => (words.test(text) ? [context] : []));
  const birth = /post-?\s?(partum|natal)|after birth|c(a)?esare/.test(text);
  if (birth) found.push(...afterBirth(text, weeks));
  else if (/pregnan|trimester|antenatal/.test(text)) found.push(...pregnancy(text, weeks));
  return found;
}
