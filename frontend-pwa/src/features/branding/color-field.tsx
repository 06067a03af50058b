import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import styles from './branding.module.css';
import { isHex, nearestOnWhite, readsOnWhite } from './theme/theme';

const IDEAS = [
  '#1f6f63',
  '#2e5aac',
  '#7a3e9d',
  '#b4436c',
  '#c2541d',
  '#8a6d1a',
  '#4b6b2a',
  '#37474f',
];

/** The one colour: picked, typed or taken from the ideas. */
export function ColorField({
  color,
  onColor,
}: {
  color: string;
  onColor: (color: string) => void;
}) {
  const sound = isHex(color);
  const shade = sound && !readsOnWhite(color) ? nearestOnWhite(color) : undefined;
  return (
    <div className={styles.color}>
      <div className={styles.pick}>
        <input
          type="color"
          aria-label="Pick a colour"
          value={sound ? color : '#000000'}
          onChange={(event) => onColor(event.target.value)}
        />
        <TextField
          name="color"
          label="Colour"
          required
          spellCheck={false}
          maxLength={7}
          value={color}
          error={sound ? undefined : 'Six digits after #, such as #1f6f63'}
          onChange={(event) => onColor(withHash(event.target.value))}
        />
      </div>
      <fieldset className={styles.ideas}>
        <legend className="visually-hidden">Ideas</legend>
        {IDEAS.map((idea) => (
          <button
            key={idea}
            type="button"
            aria-label={`Use ${idea}`}
            aria-pressed={idea === color.toLowerCase()}
            ref={(element) => element?.style.setProperty('--idea', idea)}
            onClick={() => onColor(idea)}
          />
        ))}
      </fieldset>
      {shade && (
        <p className={styles.pale} role="status">
          This colour is pale on white, so buttons get dark words and lines get a darker shade.{' '}
          <Button look="secondary" size="small" onClick={() => onColor(shade)}>
            <span
              className={styles.swatch}
              aria-hidden="true"
              ref={(element) => element?.style.setProperty('--idea', shade)}
            />
            Use the nearest strong shade, {shade}
          </Button>
        </p>
      )}
    </div>
  );
}

const withHash = (text: string) => `#${text.replaceAll('#', '').trim()}`.slice(0, 7);
