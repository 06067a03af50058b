import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Advice } from '@/api/problem';
import { type Offer, type OfferKind, saveOffer } from '@/api/support';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';
import styles from '../support.module.css';
import { KINDS } from '../words';
import { CourseChoice } from './course-choice';
import { blankPrice, draftOf, priceFrom } from './price-draft';
import { PriceFields } from './price-fields';

interface Props {
  /** Nothing for a new one. */
  offer: Offer | undefined;
  all: readonly Offer[];
  onClose: () => void;
}

/** An offer's words and prices; taking it down leaves who bought it as they are. */
export function OfferDialog({ offer, all, onClose }: Props) {
  const cache = useQueryClient();
  const [kind, setKind] = useState<OfferKind>(offer?.kind ?? 'COURSE');
  const [prices, setPrices] = useState(() => offer?.prices.map(draftOf) ?? [blankPrice]);
  const [courses, setCourses] = useState<readonly string[]>(offer?.courses ?? []);
  const archive = useRef(false);

  async function submit({ title = '', summary = '', name = '' }: Record<string, string>) {
    const key = offer?.offer ?? name;
    const taken = new Set(all.flatMap((one) => one.prices.map(({ price }) => price)));
    const wanted = prices.map((draft) => {
      const price = priceFrom(draft, key, taken);
      if (price) taken.add(price.price);
      return price;
    });
    if (wanted.some((price) => price === undefined))
      throw new Advice(
        'A price cannot be read',
        'Type amounts such as 129 or 24.90, at least 0.50.',
      );
    await saveOffer({
      offer: key,
      version: offer?.version ?? 0,
      kind,
      title,
      summary,
      courses: [...courses],
      prices: wanted.flatMap((price) => price ?? []),
      archived: archive.current,
    });
    await cache.invalidateQueries({ queryKey: ['offers'] });
    toast(archive.current ? `${title} is taken down.` : `${title} is saved.`);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} kind="wide" title={offer ? offer.title : 'New offer'}>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            {!offer && (
              <TextField
                name="name"
                label="Name for addresses and reports"
                hint="Small letters, digits and hyphens, such as full-journey; it stays"
                required
                pattern="[a-z][a-z0-9-]{2,59}"
                maxLength={60}
              />
            )}
            <TextField
              name="title"
              label="Title"
              required
              maxLength={120}
              defaultValue={offer?.title ?? ''}
            />
            <TextArea
              name="summary"
              label="In short"
              rows={2}
              maxLength={500}
              defaultValue={offer?.summary ?? ''}
            />
            <Select
              label="Kind"
              value={kind}
              onChange={setKind}
              options={(Object.keys(KINDS) as OfferKind[]).map((value) => ({
                value,
                label: KINDS[value],
              }))}
            />
            <CourseChoice chosen={courses} onChoose={setCourses} />
            <PriceFields prices={prices} onPrices={setPrices} />
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              {offer && (
                <Button
                  type="submit"
                  look="danger"
                  busy={busy && archive.current}
                  onClick={() => {
                    archive.current = true;
                  }}
                >
                  Take it down
                </Button>
              )}
              <Button
                type="submit"
                busy={busy && !archive.current}
                onClick={() => {
                  archive.current = false;
                }}
              >
                Save
              </Button>
            </DialogActs>
            {offer && (
              <p className={styles.quiet}>
                Taken down, it is sold no longer. Who bought it keeps it, subscriptions go on.
              </p>
            )}
          </>
        )}
      </Form>
    </Dialog>
  );
}
