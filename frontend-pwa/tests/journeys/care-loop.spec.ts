import { type Device, expect, test } from './world/devices';
import { look } from './world/looks';
import { codesTo, mail, newCode } from './world/mailbox';
import { type Person, person } from './world/person';
import { MAILBOX, originOf, unique } from './world/places';
import { iconSizes, installable, outbox, ruled } from './world/pwa';
import { openByHand, signInByHand, signUpByHand } from './world/screens';

const COLOR = '#7a3e9d';

/** Everything of one practice's first day, from its sign-up to the alert of its first patient. */
test('a practice opens, and its first patient’s offline sets and pain reach the open worklist', async ({
  devices,
}) => {
  test.slow();
  const owner = person('Nora Smith');
  const maya = { ...person('Maya Lindqvist'), invitedAs: person('Maya Work') };
  const origin = originOf(unique('lotus'));
  const desk = await devices.desk();
  const phone = await devices.phone();

  await test.step('opens', () => open(desk, owner, origin));
  await test.step('is branded', () => brand(desk, origin));
  await test.step('answers with its own app', () => showsItsBrand(phone, origin));
  await test.step('invites', () => invite(desk, maya.name, maya.invitedAs.email));
  await test.step('she joins by the mail', () => join(phone, origin, maya, maya.invitedAs.email));
  await test.step('the practitioner knows her', () => verify(desk, maya.name));
  await test.step('and prescribes', () => prescribe(desk, maya.name));
  await test.step('she sees today and plays the film', () => today(phone, origin));
  await test.step('offline she logs three sets', () => logOffline(phone, origin));
  await test.step('back online all is sent', () => reconnect(phone));
  await test.step('the worklist shows it without reload', () => worklist(desk, phone, maya.name));
});

async function open({ page }: Device, owner: Person, origin: string) {
  await signUpByHand(page, owner);
  await openByHand(page, 'Lotus Physiotherapy', new URL(origin).host.split('.')[0] ?? '');
  const before = await codesTo(owner.email);
  await page.getByRole('link', { name: 'Go to your practice' }).click();
  await expect(page).toHaveURL(`${origin}/practice/`);
  await signInByHand(page, owner, before);
  await expect(page.getByRole('heading', { name: 'Invite your first patient' })).toBeVisible();
}

async function brand(desk: Device, origin: string) {
  const { page } = desk;
  await page.getByRole('link', { name: 'Choose colour and logo' }).click();
  await page.getByLabel('Colour', { exact: true }).fill(COLOR);
  const files = page.locator('input[type=file]');
  await files.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await expect(page.getByText('A PNG or JPEG picture, please.')).toBeVisible();
  await files.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: await desk.picture(COLOR),
  });
  await expect(page.getByRole('img', { name: 'Logo of Lotus Physiotherapy' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^All \d+ pairs are readable$/ })).toBeVisible();
  await page.getByText('Show the numbers').click();
  await look(page, 'brand');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Open apps change in a moment.')).toBeVisible();
  await page.goto(`${origin}/practice/`);
}

async function showsItsBrand(phone: Device, origin: string) {
  await expect(async () => {
    await phone.page.goto(`${origin}/sign-in`);
    expect((await installable(phone)).manifest.theme_color).toBe(COLOR);
    const fill = await phone.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--fill'),
    );
    expect(fill).toContain(COLOR);
  }).toPass({ timeout: 30_000 });
  const { url, errors, manifest } = await installable(phone);
  expect(url).toBe(`${origin}/manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(manifest.name).toBe('Lotus Physiotherapy');
  const icons = await iconSizes(phone, manifest.icons);
  expect(icons.map(({ real }) => real)).toEqual(icons.map(({ promised }) => promised));
  await look(phone.page, 'branded-sign-in');
}

async function invite({ page }: Device, name: string, email: string) {
  await page.getByRole('button', { name: 'Invite a patient' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel(/^Condition/).fill('Low back pain');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`gets an e-mail at ${email}`)).toBeVisible();
  await look(page, 'invited');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

/** She signs in with an address of her own, so the practice has to say that it is her. */
async function join({ page }: Device, origin: string, maya: Person, invited: string) {
  const { id } = await mail(invited);
  await page.goto(`${MAILBOX}/${id}`);
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the invitation' }).click();
  await expect(page).toHaveURL(new RegExp(`^${origin}/join/`));
  await expect(
    page.getByRole('heading', { name: 'Maya, Lotus Physiotherapy has a plan for you' }),
  ).toBeVisible();
  await look(page, 'invitation');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByLabel('Your e-mail address').fill(maya.email);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await page.getByLabel('Code').fill(await newCode(maya.email));
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeVisible();
  await look(page, 'claimed');
}

async function verify({ page }: Device, name: string) {
  await expect(page.getByText('Confirm who it is')).toBeVisible();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: `Yes, this is ${name}` }).click();
  await expect(page.getByText(`${name} is confirmed.`)).toBeVisible();
}

/** A protocol to begin with, one exercise dragged in by the mouse and one added by its button. */
async function prescribe({ page }: Device, name: string) {
  await page.getByRole('link', { name: 'Write the plan' }).first().click();
  await page.getByRole('button', { name: 'Start from a protocol' }).click();
  const protocol = page.getByRole('listitem').filter({ hasText: 'Acute low-back pain' });
  await protocol.getByRole('button', { name: 'Use it' }).click();
  const rows = page.locator('[data-item]');
  await expect(rows).toHaveCount(5);
  for (const title of ['90/90 breathing on a chair', 'Pelvic tilt on the back', 'Bridge'])
    await page.getByRole('button', { name: `Remove ${title}` }).click();
  const search = page.getByPlaceholder('Search, Enter adds');
  await search.fill('cat');
  await dragWithTheMouse(page, 'Drag Cat–cow');
  await expect(rows).toHaveCount(3);
  await search.fill('bird dog');
  await page.getByRole('button', { name: 'Add Bird dog' }).click();
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: 'Change the dose of Heel slide' }).click();
  await page.getByLabel('Sets', { exact: true }).fill('3');
  await expect(rows.filter({ hasText: 'Heel slide' })).toContainText('3 × 10 reps');
  await look(page, 'prescribing');
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the first plan' });
  await dialog.getByLabel(/^What changed and why/).fill('Start gently, and tell me how it goes.');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Plan, version 1' })).toBeVisible();
  await page.getByRole('link', { name: 'All patients' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

async function dragWithTheMouse(page: Device['page'], grip: string) {
  const from = await page.getByRole('button', { name: grip }).boundingBox();
  const to = await page.locator('[data-item]').first().boundingBox();
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

async function today(phone: Device, origin: string) {
  const { page } = phone;
  await expect(page).toHaveURL(`${origin}/`, { timeout: 20_000 });
  await expect(page.getByRole('img', { name: '0 of 4 exercises done today' })).toBeVisible();
  await expect(page.getByText('Start gently, and tell me how it goes.')).toBeVisible();
  await look(page, 'today');
  await page.getByRole('link', { name: 'Heel slide' }).click();
  const film = page.getByLabel('How to do it: Heel slide');
  await expect(film).toBeVisible();
  const at = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
  const began = await at();
  await expect.poll(at, { message: 'the film moves' }).toBeGreaterThan(began + 0.5);
  await look(page, 'exercise');
  await ruled(phone);
}

/** Three sets, the last with pain and effort; then the tab dies and the phone is opened again. */
async function logOffline(phone: Device, origin: string) {
  await phone.offline();
  for (const set of [1, 2, 3])
    await phone.page.getByRole('button', { name: `Set ${set} done` }).click();
  await phone.page.getByRole('radio', { name: '6, hard' }).check();
  await phone.page.getByRole('radio', { name: '8, severe' }).check();
  await expect(
    phone.page.getByRole('heading', { name: 'Stop this exercise for today' }),
  ).toBeVisible();
  await look(phone.page, 'stop');
  await phone.page.getByRole('button', { name: 'Save and stop here' }).click();
  await expect.poll(async () => (await outbox(phone)).length).toBe(3);
  await phone.kill();
  await phone.reopen(`${origin}/queue`);
  await expect(phone.page.getByText('Will send', { exact: true })).toHaveCount(3);
  const logo = phone.page.getByRole('banner').locator('img');
  await expect.poll(() => logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(512);
  await look(phone.page, 'queue');
  await phone.page.getByRole('link', { name: 'Today' }).click();
  await expect(phone.page.getByRole('img', { name: '1 of 4 exercises done today' })).toBeVisible();
}

async function reconnect(phone: Device) {
  await phone.online();
  await expect.poll(() => outbox(phone), { timeout: 20_000 }).toEqual([]);
}

async function worklist({ page }: Device, phone: Device, name: string) {
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('In pain', { timeout: 15_000 });
  await look(page, 'worklist');
  await phone.page.getByRole('link', { name: 'Progress' }).click();
  const own = phone.page.getByRole('listitem').filter({ hasText: 'Last 7 days' });
  await expect(own).toContainText('100%');
  await expect(row).toContainText('100%');
  await page.getByRole('link', { name }).click();
  const done = page.getByRole('listitem').filter({ hasText: /^Heel slide/ });
  await expect(done.getByText(/^Set \d/)).toHaveText([
    /^Set 1/,
    /^Set 2/,
    /^Set 3: .*pain 8, effort 6/,
  ]);
  await look(page, 'patient');
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('seen', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'All patients' }).click();
  await expect(row).not.toContainText('In pain');
}
