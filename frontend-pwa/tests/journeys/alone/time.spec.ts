import type { LogEntry } from '../../../src/api/contract';
import { type Device, expect, test } from '../world/devices';
import { look } from '../world/looks';
import { itemsOf } from '../world/practice';
import { kept, outbox, ruled } from '../world/pwa';
import { cloudNow, moveCloud, moveDevice } from '../world/time';

const DAY_MS = 86_400_000;

/** Tokens of yesterday are refused once and then traded: the console says so. */
const ages = (device: Device) => {
  device.allowed.push(/status of 401 /);
  return device;
};

test.afterEach(() => moveCloud('0'));

test('seven days offline: fourteen sessions arrive once each, and the desk shows the phone’s numbers', async ({
  devices,
  practice,
}) => {
  const { origin } = practice;
  const items = await itemsOf('acute-low-back-pain', 'Pelvic tilt on the back', 'Heel slide');
  const patient = await practice.patientWith('Tara Singh', items);
  const phone = ages(await devices.phone());
  const { page } = phone;
  await phone.signIn(origin, patient);
  await page.goto(`${origin}/`);
  await expect(page.getByRole('link', { name: 'Heel slide' })).toBeVisible();
  await ruled(phone);
  await phone.offline();
  const began = await cloudNow();
  for (let day = 0; day < 7; day++) {
    await moveDevice(phone, began + day * DAY_MS);
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Mark Pelvic tilt on the back as done' }).click();
    await expect(page.getByText('Pelvic tilt on the back: done.')).toBeVisible();
    if (day === 3) await skip(phone, origin, items.find((i) => i.title === 'Heel slide')?.item);
  }
  const waiting = await outbox(phone);
  expect(waiting.filter(({ entry }) => entry.kind === 'SET')).toHaveLength(7 * 2 * 2);
  await page.goto(`${origin}/progress`);
  await look(page, 'week-offline');

  await moveCloud('+6d');
  await phone.online();
  await expect.poll(() => outbox(phone), { timeout: 40_000 }).toEqual([]);
  const desk = ages(await devices.desk());
  await moveDevice(desk, await cloudNow());
  await desk.signIn(origin, practice.owner);
  await desk.page.goto(`${origin}/practice/patients/${patient.id}`);
  const figure = desk.page.getByText('Adherence, 7 days').locator('..');
  const own = page.getByRole('listitem').filter({ hasText: 'Last 7 days' });
  await expect(own).toContainText(/\d+%/);
  const said = /(\d+)%$/.exec((await own.textContent()) ?? '')?.[1] ?? '';
  expect(said).not.toBe('');
  expect(said).not.toBe('100');
  await expect(figure).toContainText(`${said}%`);
  await look(desk.page, 'week-at-the-desk');

  const days = await practice.logs(patient, began - DAY_MS, began + 8 * DAY_MS);
  const arrived = days.flatMap(({ entries }) => entries);
  const ids = (logs: { id: string }[]) => logs.map(({ id }) => id).sort();
  expect(ids(arrived)).toEqual(ids(waiting));
  expect(ids(await kept(phone))).toEqual(ids(waiting));
  const byDay = (logs: Pick<LogEntry, 'day'>[]) => Object.groupBy(logs, ({ day }) => day);
  expect(Object.keys(byDay(arrived))).toHaveLength(7);
});

async function skip({ page }: Device, origin: string, item: string | undefined) {
  await page.goto(`${origin}/exercise/${item}`);
  await page.getByRole('button', { name: 'Skip today' }).click();
  await page.getByRole('button', { name: 'No time today' }).click();
  await expect(page.getByText('Skipped for today')).toBeVisible();
}

test('a patient who falls silent comes to the top of the open worklist', async ({
  devices,
  practice,
}) => {
  const [item] = await itemsOf('acute-low-back-pain', 'Heel slide');
  if (!item) throw new Error('There is no heel slide.');
  const patient = await practice.patientWith('Silja Moe', [item]);
  const began = await cloudNow();
  await moveCloud('+3d');
  const fourDays = [0, 1, 2, 3].map((day) => began + day * DAY_MS);
  expect((await practice.did(patient, item, fourDays)).accepted).toHaveLength(8);
  const desk = ages(await devices.desk());
  await desk.signIn(practice.origin, practice.owner);
  await desk.page.goto(`${practice.origin}/practice/`);
  const row = desk.page.getByRole('row').filter({ hasText: patient.name });
  await expect(row).toContainText('100%');
  await expect(row).toContainText('On track');
  await moveCloud('+4d');
  await expect(row).toContainText('Silent', { timeout: 40_000 });
  await expect(row).toContainText('3 due days in a row with nothing done');
  await look(desk.page, 'silent');
  await row.getByRole('link', { name: patient.name }).click();
  await desk.page.getByRole('button', { name: 'I have seen it' }).click();
  await desk.page.getByRole('link', { name: 'All patients' }).click();
  await expect(row).toContainText('Alert seen');
});
