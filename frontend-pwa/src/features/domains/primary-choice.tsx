import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Domains } from '@/api/contract';
import { CopyButton } from '@/ui/controls/copy-button';
import { Failure } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import styles from './domains.module.css';

interface Props {
  domains: Domains;
  onChanged: (now: Domains) => void;
}

/** Which of the addresses that work comes first; the others lead there. */
export function PrimaryChoice({ domains: { given, primary, chosen, domains }, onChanged }: Props) {
  const choose = useMutation({ mutationFn: api.domains.choose, onSuccess: onChanged });
  const live = domains.filter(({ stage, astray }) => stage === 'LIVE' && !astray);
  const choices = [{ host: given, shown: given }, ...live];
  const now = choose.isPending ? choose.variables : chosen;
  return (
    <Panel
      title="Where patients see you"
      about={
        live.length > 0 &&
        'The other addresses lead there. Apps that patients have installed go on where they are, and people sign in once more on a new address.'
      }
    >
      {live.length === 0 ? (
        <div className={styles.address}>
          <strong>{given}</strong>
          <CopyButton what="Your address" text={`https://${given}`} />
        </div>
      ) : (
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">Main address</legend>
          {choices.map(({ host, shown }) => (
            <label key={host} className={styles.choice}>
              <input
                type="radio"
                name="primary"
                checked={now === host}
                onChange={() => choose.mutate(host)}
              />
              <span>
                <strong>{shown}</strong>
                <span className={styles.quiet}>
                  {host === given ? 'from us' : 'yours'}
                  {host === primary && ', in use now'}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {choose.isError && <Failure error={choose.error} />}
      {live.length > 0 && (
        <p role="status" className={styles.quiet}>
          {now !== primary && 'On its way: this takes some seconds.'}
        </p>
      )}
    </Panel>
  );
}
