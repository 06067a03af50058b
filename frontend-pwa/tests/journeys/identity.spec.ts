import { type Device, expect, test } from './world/devices';
import { look } from './world/looks';
import { codesTo, newCode } from './world/mailbox';
import { PASSWORD, person } from './world/person';
import { PLATFORM } from './world/places';
import { Practice } from './world/practice';
import { signInByHand, signUpByHand } from './world/screens';

/** A screen lock that always says yes, inside the browser; answers how many keys it holds. */
async function screenLock({ context, page }: Device) {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async () =>
    (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.map(
      ({ rpId }) => rpId,
    );
}

test('a passkey made on a practice’s host signs in there and on the platform’s', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  const { page } = desk;
  const keys = await screenLock(desk);

  await page.goto(`${practice.origin}/practice/me`);
  await signInByHand(page, practice.owner, await codesTo(practice.owner.email));
  await expect(page.getByText('You have no passkey yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('This device can sign you in now.')).toBeVisible();
  await expect(page.getByText('Added', { exact: false })).toBeVisible();
  expect(await keys()).toEqual(['aligned.localhost']);
  await look(page, 'passkey-kept');

  await page.getByRole('button', { name: 'Sign out here' }).click();
  await page.getByLabel('Your e-mail address').fill(practice.owner.email);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Passkeys' })).toBeVisible();

  await page.goto(`${PLATFORM}/sign-in`);
  await page.getByLabel('Your e-mail address').fill(practice.owner.email);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Your practices' })).toBeVisible();
  await expect(page.getByRole('link', { name: practice.name })).toHaveAttribute(
    'href',
    `${practice.origin}/practice/`,
  );
});

test('who has no passkey is told so kindly and signs in by password', async ({ devices }) => {
  const practice = await Practice.open();
  const desk = await devices.desk();
  await screenLock(desk);
  const { page } = desk;
  await page.goto(`${practice.origin}/practice/`);
  await page.getByLabel('Your e-mail address').fill(practice.owner.email);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText('No passkey was used.')).toBeVisible();
  await look(page, 'sign-in-no-passkey');
  await page.getByRole('button', { name: 'Use a password' }).click();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Invite your first patient' })).toBeVisible();
});

test('a code answered wrongly five times is dead; a new one opens the door', async ({
  devices,
}) => {
  const owner = person('Olive Stone');
  const desk = await devices.desk();
  desk.allowed.push(/status of (422|429) .*\/api\/identity\/code\/answer/);
  const { page } = desk;
  await signUpByHand(page, owner);
  await expect(page.getByRole('heading', { name: 'Open your practice' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();

  const before = await codesTo(owner.email);
  await page.goto(`${PLATFORM}/sign-in`);
  await page.getByLabel('Your e-mail address').fill(owner.email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const right = await newCode(owner.email, before);
  const wrong = right === '111111' ? '222222' : '111111';
  for (let tried = 1; tried <= 5; tried++) {
    await page.getByLabel('Code').fill(wrong);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('is not right or has run out')).toBeVisible();
    await page.getByLabel('Code').fill('');
  }
  await page.getByLabel('Code').fill(right);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('This code was answered wrongly too often.')).toBeVisible();
  await look(page, 'code-too-often');

  await page.getByRole('button', { name: 'Send a new code' }).click();
  await page.getByLabel('Code').fill(await newCode(owner.email, before + 1));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Open your practice').first()).toBeVisible();
});

test('a sixth account from one network within the hour is refused in words', async ({
  devices,
}) => {
  const desk = await devices.desk();
  desk.allowed.push(/status of 429 .*\/api\/identity\/sign-up/);
  const { page } = desk;
  for (let opened = 1; opened <= 6; opened++) {
    await page.goto(`${PLATFORM}/sign-up`);
    await page.getByLabel('Your name').fill('Mallory');
    await page.getByLabel('E-mail address').fill(person('mallory').email);
    await page.getByRole('button', { name: 'Create my account' }).click();
    if (opened <= 5)
      await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();
  }
  await expect(page.getByText('Too many accounts were opened from this network.')).toBeVisible();
  await look(page, 'sign-up-too-often');
});

test('who is signed out sees the way in, and nobody is asked for a session', async ({
  devices,
}) => {
  const practice = await Practice.open();
  const { page } = await devices.phone();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url());
  });
  for (const place of [`${practice.origin}/`, `${practice.origin}/practice/`, `${PLATFORM}/open`]) {
    await page.goto(place);
    await expect(page.getByLabel(/e-mail address/i)).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toEqual([]);
});
