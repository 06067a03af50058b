import styles from './scale.module.css';

interface Props {
  name: string;
  legend: string;
  /** The word for each value 0–10; neighbours may share one. */
  words: readonly string[];
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  zone?: (value: number) => 'green' | 'amber' | 'red';
}

const VALUES = Array.from({ length: 11 }, (_, value) => value);

function Scale({ name, legend, words, value, onChange, zone }: Props) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.scale}>
        {VALUES.map((choice) => (
          <label key={choice} className={styles.choice} data-zone={zone?.(choice)}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={value === choice}
              onChange={() => onChange(choice)}
              aria-label={`${choice}, ${words[choice]}`}
            />
            {choice}
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        <span>0 {words[0]}</span>
        <span className={styles.chosen} aria-live="polite">
          {value === undefined ? '' : words[value]}
        </span>
        <span>10 {words[10]}</span>
      </p>
    </fieldset>
  );
}

const PAIN_WORDS = [
  'no pain',
  'barely there',
  'mild',
  'mild',
  'moderate',
  'moderate',
  'strong',
  'severe',
  'severe',
  'very severe',
  'worst imaginable',
] as const;
const EFFORT_WORDS = [
  'nothing at all',
  'very easy',
  'easy',
  'moderate',
  'somewhat hard',
  'hard',
  'hard',
  'very hard',
  'very hard',
  'nearly all I have',
  'all I have',
] as const;

type Choice = Pick<Props, 'value' | 'onChange'> & { name?: string; legend?: string };

export const painWord = (value: number) => PAIN_WORDS[value] ?? '';
const painZone = (value: number) => (value >= 6 ? 'red' : value >= 4 ? 'amber' : 'green');

/** Pain 0–10 as a radio group: every number also has its word, so colour is never alone. */
export function PainScale({ name = 'pain', legend = 'Pain just now', ...rest }: Choice) {
  return <Scale name={name} legend={legend} words={PAIN_WORDS} zone={painZone} {...rest} />;
}

/** Effort 0–10, in the words of the CR10 scale. */
export function EffortScale({ name = 'effort', legend = 'How hard was it?', ...rest }: Choice) {
  return <Scale name={name} legend={legend} words={EFFORT_WORDS} {...rest} />;
}
