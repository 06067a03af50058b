import { NUMBER_WORDS, type NumberName } from '@/care/number-words';
import { Explain } from '@/ui/overlay/explain';

/** The "?" beside a number. */
export function NumberHelp({ what, number }: { what: string; number: NumberName }) {
  return (
    <Explain what={what}>
      {NUMBER_WORDS[number].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Explain>
  );
}
