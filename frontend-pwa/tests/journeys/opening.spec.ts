import { expect, test } from './world/devices';
import { look } from './world/looks';
import { codesTo } from './world/mailbox';
import { person } from './world/person';
import { originOf, unique } from './world/places';
import { openByHand, signInByHand, signUpByHand } from './world/screens';

test('a practitioner opens a practice with a code from the mail and stands at its desk', async ({
  devices,
}) => {
  const { page } = await devices.desk();
  const owner = person('Nora Smith');
  const subdomain = unique('lotus');
  await signUpByHand(page, owner);
  await openByHand(page, 'Lotus Physiotherapy', subdomain);
  await look(page, 'opened');
  const before = await codesTo(owner.email);
  await page.getByRole('link', { name: 'Go to your practice' }).click();
  await expect(page).toHaveURL(`${originOf(subdomain)}/practice/`);
  await signInByHand(page, owner, before);
  await expect(page.getByRole('heading', { name: 'Invite your first patient' })).toBeVisible();
  await look(page, 'first-desk');
});
