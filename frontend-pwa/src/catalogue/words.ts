import type { CareContext } from '@/api/contract';

/** What may apply to a person, in the library's codes, with the words shown for it. */
export const CONTEXTS: Readonly<Record<CareContext, string>> = {
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
  ASSISTED_BIRTH: 'Forceps or vacuum birth',
  OASIS_3_4: 'Third or fourth degree tear',
  PGP: 'Pelvic girdle pain',
  DIASTASIS_DOMING: 'Diastasis with doming',
  PROLAPSE_SYMPTOMS: 'Prolapse symptoms',
  STRESS_INCONTINENCE: 'Stress incontinence',
  HYPERTENSION_UNCONTROLLED: 'Uncontrolled high blood pressure',
  PRE_ECLAMPSIA: 'Pre-eclampsia',
  PLACENTA_PREVIA_GE_28W: 'Placenta praevia after 28 weeks',
  CERVICAL_INSUFFICIENCY: 'Cervical insufficiency',
  RUPTURED_MEMBRANES: 'Waters have broken',
  PRETERM_LABOUR: 'Threatened preterm labour',
  BLEEDING: 'Bleeding in pregnancy that nobody has explained',
  FGR: 'The baby grows too slowly',
  TWINS_GE_28W: 'Twins, from 28 weeks',
  MULTIPLES: 'Three babies or more',
  ANAEMIA_SYMPTOMATIC: 'Symptomatic anaemia',
  OSTEOPOROSIS: 'Osteoporosis',
  ACUTE_DISC_RADICULOPATHY: 'Acute disc problem or nerve pain',
  RECENT_SURGERY: 'Recent surgery',
  VERTIGO: 'Vertigo',
  FALL_RISK: 'Risk of falling',
  HYPERMOBILITY: 'Hypermobility',
};

export const ALL_CONTEXTS = Object.keys(CONTEXTS) as CareContext[];

const contextWords: Readonly<Record<string, string>> = CONTEXTS;

/** Codes whose plain reading would not be what a practitioner says. */
const CODES: Readonly<Record<string, string>> = {
  CERVICAL: 'Neck',
  THORACIC: 'Mid-back',
  LUMBAR: 'Low back',
  PELVIS_SIJ: 'Pelvis and SI joints',
  ANKLE_FOOT: 'Ankle and foot',
  WRIST_HAND: 'Wrist and hand',
  BAND_LIGHT: 'Light band',
  BAND_MEDIUM: 'Medium band',
  BAND_HEAVY: 'Heavy band',
  NONE: 'Nothing',
  BIRTH_PREP: 'Birth preparation',
  ERGONOMICS: 'Daily movement',
  LOW_BACK_PAIN_ACUTE: 'Acute low back pain',
  LOW_BACK_PAIN_PERSISTENT: 'Persistent low back pain',
  POSTURE_THORACIC: 'Mid-back posture',
  POSTPARTUM: 'After birth',
  POSTPARTUM_EARLY: 'First weeks after birth',
};

/** "PELVIC_FLOOR" and "pelvic floor" both read "Pelvic floor"; known codes read as they are said. */
export function wordsFor(code: string): string {
  const known = CODES[code] ?? contextWords[code];
  if (known) return known;
  const words = code.replaceAll(/[_-]/g, ' ').trim();
  const plain = words === words.toUpperCase() ? words.toLowerCase() : words;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
