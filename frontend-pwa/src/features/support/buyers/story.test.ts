import { expect, test } from 'vitest';
import { factWords, storyOf } from './story';

test.each([
  ['C#cs_1#PAID', 'Paid at the checkout'],
  ['C#cs_1#EXPIRED', 'The checkout ran out unpaid'],
  ['S#sub_1', 'The subscription changed'],
  ['I#in_1#P', 'A bill was paid'],
  ['I#in_1#2', 'A bill could not be charged, attempt 2'],
  ['R#ch_1', 'Money went back'],
  ['D#dp_1', 'The buyer’s bank disputes the payment'],
  ['W', 'The buyer withdrew from the contract'],
  ['Z#new', 'Z#new'],
])('%s reads: %s', (key, words) => expect(factWords(key)).toBe(words));

test('what we did is told once, with who, why and how much; the newest comes first', () => {
  const story = storyOf({
    known: [
      { what: 'C#cs_1#PAID', at: '2027-01-01T10:00:00Z', source: 'evt_1' },
      { what: 'G#0193', at: '2027-01-03T10:00:00Z', source: 'nora' },
      { what: 'R#ch_1', at: '2027-01-02T10:00:01Z', source: 'evt_2' },
    ],
    done: [
      {
        act: '0193',
        what: 'REVOKE',
        amount: 0,
        reason: 'FRAUD',
        note: 'The card was stolen.',
        actor: 'nora',
        at: '2027-01-03T10:00:00Z',
      },
      {
        act: '0192',
        what: 'REFUND',
        amount: 9900,
        reason: 'GOODWILL',
        note: '',
        actor: 'nora',
        at: '2027-01-02T10:00:00Z',
      },
    ],
  });
  expect(story.map(({ text, amount }) => [text, amount])).toEqual([
    ['Access was taken away: not bought by the owner of the card', undefined],
    ['Money went back', undefined],
    ['Money was paid back: goodwill', 9900],
    ['Paid at the checkout', undefined],
  ]);
});
