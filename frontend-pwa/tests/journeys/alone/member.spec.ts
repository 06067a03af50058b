import type { Purchase } from '../../../src/api/buying';
import { uuidv7 } from '../../../src/api/uuid';
import { atStripe, CARDS, payAtStripe } from '../world/academy';
import { type Device, expect, test } from '../world/devices';
import { eventually, told } from '../world/edge';
import { look } from '../world/looks';
import { mail } from '../world/mailbox';
import { type Person, person, signIn, signUp } from '../world/person';
import { PLATFORM } from '../world/places';
import { cloudNow, moveCloud, moveDevice } from '../world/time';

/**
 * Tokens of yesterday are refused once and then traded, and a course is asked for until it is hers:
 * the console says so.
 */
const ages = (device: Device) => {
  device.allowed.push(/status of 401 /, /status of 403 .*\/api\/learn\//);
  return device;
};

test.afterEach(() => moveCloud('0'));

class Member {
  private constructor(
    readonly device: Device,
    readonly person: Person,
  ) {}

  static async join(device: Device, who: Person) {
    await signUp(PLATFORM, who);
    await device.signIn(PLATFORM, who);
    return new Member(ages(device), who);
  }

  get page() {
    return this.device.page;
  }

  /** Her only purchase. */
  async purchase(token: string): Promise<Purchase> {
    const path = '/api/me/purchases';
    const { purchases } = await told<{ purchases: Purchase[] }>(PLATFORM, 'GET', path, { token });
    const [only] = purchases;
    if (!only) throw new Error('Nothing was bought.');
    return only;
  }

  /** Time goes on, in the cloud and on her desk, until the purchase is like that. She signs in anew. */
  async until(by: string, what: string, fits: (purchase: Purchase) => boolean) {
    await moveCloud(by);
    await moveDevice(this.device, await cloudNow());
    await this.device.signIn(PLATFORM, this.person);
    return this.becomes(what, fits);
  }

  /** The month's bills of everybody else come due with hers. */
  async becomes(what: string, fits: (purchase: Purchase) => boolean) {
    const token = await signIn(PLATFORM, this.person);
    const look = async () => {
      const now = await this.purchase(token);
      return fits(now) ? now : undefined;
    };
    return eventually(what, look, 90_000);
  }

  /** Opens the list of purchases, where the badge says this. */
  async sees(word: string) {
    await this.page.goto(`${PLATFORM}/learn/purchases`);
    await expect(this.page.getByText(word, { exact: true }).first()).toBeVisible();
  }

  async press(button: string, then: string, said: string | RegExp) {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: then }).click();
    await expect(this.page.getByText(said).first()).toBeVisible();
  }
}

test('a membership: trial, paid, failed, grace, paid; upgraded, paused, resumed, cancelled', async ({
  devices,
}) => {
  test.setTimeout(360_000);
  const member = await Member.join(await devices.desk(), person('Lena Falk'));
  const { page } = member;
  await test.step('seven days free', async () => {
    await page.goto(`${PLATFORM}/plans/`);
    await look(page, 'plans');
    await page.getByRole('radio', { name: 'by the month' }).check();
    const basic = page.locator('.buy[data-offer="academy-basic"]');
    await basic.locator('.waiver input').check();
    await basic.getByRole('button').click();
    await payAtStripe(member.device, CARDS.pays);
    await page.waitForURL(`${PLATFORM}/**`);
    const trial = await member.becomes('A trial', ({ reason }) => reason === 'TRIAL');
    expect(trial.state).toBe('ACTIVE');
    expect(trial.paid).toBe(0);
    await member.sees('Trial');
    await look(page, 'purchases-trial');
  });
  await test.step('then paid', async () => {
    const paid = await member.until('+8d', 'The first payment', ({ paid }) => paid > 0);
    expect(paid.state).toBe('ACTIVE');
    await member.sees('Active');
  });
  await test.step('the next payment fails: grace, and then it is paid after all', async () => {
    await atStripe('fail-renewal', { subscription: await subscriptionOf(member) });
    await moveCloud('+30d');
    const due = await member.until('+12h', 'Grace', ({ state }) => state === 'GRACE');
    expect(due.courses.length).toBe(4);
    await member.sees('Payment due');
    await look(page, 'purchases-grace');
    await mail(member.person.email, ({ subject }) => /payment/i.test(subject));
    await member.until('+2d', 'The second try', ({ state }) => state === 'ACTIVE');
  });
  await test.step('she takes the larger plan', async () => {
    await member.sees('Active');
    await page.getByRole('button', { name: 'Change plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(/Academy Premium/)
      .first()
      .click();
    await expect(dialog.getByText('To pay now')).toBeVisible();
    await look(page, 'change-plan');
    await dialog.getByRole('button', { name: /^Change/ }).click();
    await member.becomes('Premium', ({ offer }) => offer === 'academy-premium');
  });
  await test.step('pauses, and resumes', async () => {
    await member.sees('Active');
    await member.press('Pause', 'Pause', 'Paused. Your place is kept.');
    await member.becomes('A pause', ({ paused }) => paused);
    await page.reload();
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(page.getByText('Welcome back. It goes on.')).toBeVisible();
    await member.becomes('No pause', ({ paused }) => !paused);
  });
  await test.step('cancels, and has it to the end of what is paid', async () => {
    await member.sees('Active');
    await member.press('Cancel', 'Yes, cancel', 'Cancelled. Nothing more is charged.');
    await member.becomes('A cancellation', ({ ends }) => ends !== undefined);
    await member.sees('Cancelled');
    await mail(member.person.email, ({ subject }) => /membership ends/i.test(subject));
    const ended = await member.until('+32d', 'The end', ({ state }) => state === 'ENDED');
    expect(ended.state).toBe('ENDED');
    await member.sees('Ended');
    await look(page, 'purchases-ended');
  });
});

const subscriptionOf = async ({ person }: Member) => {
  const token = await signIn(PLATFORM, {
    email: 'operator@aligned.example',
    password: 'Align-2027!demo',
  });
  const path = `/api/platform/buyers?email=${encodeURIComponent(person.email)}`;
  const found = await told<{ purchases: { subscription?: string }[] }>(PLATFORM, 'GET', path, {
    token,
  });
  return found.purchases[0]?.subscription ?? '';
};

test('a course that was not opened at once can be given back on the thirteenth day', async ({
  devices,
}) => {
  const member = await Member.join(await devices.phone(), person('Ida Brun'));
  const { page } = member;
  const token = await signIn(PLATFORM, member.person);
  const { url } = await told<{ url: string }>(PLATFORM, 'POST', '/api/me/checkout', {
    token,
    body: {
      order: uuidv7(),
      offer: 'align-conception',
      price: 'align-conception',
      currency: 'eur',
    },
  });
  await page.goto(url);
  await payAtStripe(member.device, CARDS.asks);
  await page
    .getByRole('button', { name: /complete|authori[sz]e/i })
    .first()
    .click();
  await page.waitForURL(`${PLATFORM}/**`);
  await member.becomes('The payment', ({ state }) => state === 'ACTIVE');
  await member.until('+12d', 'The thirteenth day', ({ state }) => state === 'ACTIVE');
  await member.sees('Paid');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('€79.00').first()).toBeVisible();
  await look(page, 'withdraw');
  await dialog.getByRole('button', { name: 'Confirm withdrawal' }).click();
  await expect(dialog.getByText(/We received your withdrawal/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  const done = await member.becomes('The withdrawal', ({ state }) => state === 'REVOKED');
  expect(done.reason).toBe('WITHDRAWN');
  await member.becomes('The money', ({ refunded }) => refunded === 7_900);
  await mail(member.person.email, ({ subject }) => /withdraw/i.test(subject));
});
