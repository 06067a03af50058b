// The pages can be read without this: it searches, chooses a currency, plays a film and pays.
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Storage may be switched off or full; then it is only not remembered. */
const kept = (store) => ({
  get(name) {
    try {
      return JSON.parse(store().getItem(name) ?? 'null');
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      store().setItem(name, JSON.stringify(value));
    } catch {}
  },
  drop(name) {
    try {
      store().removeItem(name);
    } catch {}
  },
});
const long = kept(() => localStorage);
const short = kept(() => sessionStorage);

// Who sent the visitor: the last one counts, for thirty days.
const MONTH = 30 * 864e5;
const asked = new URLSearchParams(location.search);
const CODES = { ref: /^(?!null$)[a-z][a-z0-9-]{2,59}$/, via: /^[a-z0-9]{12}$/ };
for (const [name, shape] of Object.entries(CODES)) {
  const value = asked.get(name)?.toLowerCase();
  if (value && shape.test(value)) long.set(`aligned-${name}`, { value, at: Date.now() });
}
function sentBy(name) {
  const note = long.get(`aligned-${name}`);
  return note && Date.now() - note.at < MONTH ? note.value : undefined;
}

// Currency: what was chosen before, or what the visitor's own region pays with.
const EURO = /-(AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK)$/;
function homeCurrency() {
  const region = navigator.language;
  return /-CA$/.test(region)
    ? 'cad'
    : /-GB$/.test(region)
      ? 'gbp'
      : EURO.test(region)
        ? 'eur'
        : 'usd';
}
const radios = all('[name="currency"]');
const wanted = long.get('aligned-currency') ?? homeCurrency();
const radio = radios.find((each) => each.value === wanted);
if (radio) radio.checked = true;
if (!radios.length && one(`.in-${CSS.escape(wanted)}`))
  document.documentElement.dataset.currency = wanted;
for (const each of radios)
  each.addEventListener('change', () => long.set('aligned-currency', each.value));
const currencyOf = (form) =>
  (one('[name="currency"]:checked', form) ?? one('[name="currency"]:checked'))?.value ?? 'usd';

// Dates that words stand for while there is no script.
for (const each of all('.date')) {
  const day = new Date();
  if (each.dataset.days) day.setDate(day.getDate() + Number(each.dataset.days));
  else if (each.dataset.interval === 'YEAR') day.setFullYear(day.getFullYear() + 1);
  else day.setMonth(day.getMonth() + 1);
  each.textContent = day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A UUIDv7, so that the same cart is the same order however often it is sent. */
function uuidv7(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One order a cart: the same wish within a day, in this tab. */
function orderOf(cart) {
  const name = `aligned-cart-${cart}`;
  const known = short.get(name);
  if (known && Date.now() - known.at < 864e5) return known.order;
  const order = uuidv7();
  short.set(name, { order, at: Date.now() });
  return order;
}

async function post(path, body, token) {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, said: await answer.json().catch(() => ({})) };
}

/** The token of who is signed in; the server leaves a sign that somebody is. */
async function token() {
  if (!document.cookie.includes('__Host-signed-in=')) return undefined;
  const refresh = () => post('/api/identity/refresh', {});
  const { status, said } = await (navigator.locks?.request('aligned-refresh', refresh) ??
    refresh());
  return status === 200 ? said.accessToken : undefined;
}

function chosen(form) {
  const interval = one('[name="interval"]:checked')?.value;
  const options = all('.option', form);
  return options.find((each) => each.dataset.interval === interval) ?? options[0];
}

async function pay(form) {
  const price = chosen(form).dataset.price;
  const currency = currencyOf(form);
  const { offer } = form.dataset;
  const box = form.elements.startNow;
  const cart = [offer, price, currency, box.checked].join('|');
  const order = {
    order: orderOf(cart),
    offer,
    price,
    currency,
    ...(box.checked && { startNow: { version: box.dataset.version, accepted: true } }),
    referral: sentBy('ref'),
    via: sentBy('via'),
  };
  const bearer = await token();
  const { status, said } = await post(bearer ? '/api/me/checkout' : '/api/checkout', order, bearer);
  if (said.url) return location.assign(said.url);
  if (status === 409) short.drop(`aligned-cart-${cart}`);
  throw new Error(
    [said.detail, said.mend].filter(Boolean).join(' ') || 'That did not work. Please try again.',
  );
}

for (const form of all('.buy')) {
  const button = one('[type="submit"]', form);
  const words = one('.problem', form);
  button.disabled = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    words.textContent = '';
    try {
      await pay(form);
    } catch (failed) {
      button.disabled = false;
      words.textContent =
        failed instanceof TypeError
          ? 'We cannot be reached. Are you online? Nothing has been paid.'
          : failed.message;
    }
  });
}
// Coming back with the back button shows the page as it was left: the button must work again.
addEventListener('pageshow', () => {
  for (const button of all('.buy [type="submit"]')) button.disabled = false;
});

// The catalogue: words, stage, length and order, kept in the address so that it can be shared.
const filters = one('.filters');
if (filters) {
  const list = one('.cards');
  const cards = all('.card', list);
  const fields = ['q', 'category', 'time', 'order'];
  filters.hidden = false;
  for (const name of fields) filters.elements[name].value = asked.get(name) ?? '';
  const number = (card, name) => Number(card.dataset[name]);
  const show = () => {
    const [q, category, time, order] = fields.map((name) => filters.elements[name].value.trim());
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    const found = cards.filter((card) => {
      card.hidden =
        (category && card.dataset.category !== category) ||
        (time && card.dataset.length !== time) ||
        !words.every((word) => card.dataset.words.includes(word));
      return !card.hidden;
    });
    const by = order === 'price' ? 'minor' : order;
    const sorted = by ? [...cards].sort((a, b) => number(a, by) - number(b, by)) : cards;
    list.append(...sorted);
    one('#none').hidden = found.length > 0;
    const any = q || category || time;
    one('.found').textContent = any ? `${found.length} of ${cards.length} courses` : '';
    const query = new URLSearchParams(
      fields.map((name, i) => [name, [q, category, time, order][i]]).filter(([, value]) => value),
    );
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  };
  filters.addEventListener('input', show);
  filters.addEventListener('submit', (event) => event.preventDefault());
  if (fields.some((name) => asked.get(name))) show();
}

// A free film: its address is asked for when somebody wants to see it, and holds for minutes.
for (const film of all('.film')) {
  const button = one('button', film);
  const words = film.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    words.textContent = '';
    try {
      const { course, lesson, captions } = film.dataset;
      const answer = await fetch(`/api/courses/${course}/lessons/${lesson}`);
      const { taught } = await answer.json();
      if (!taught?.film?.mp4) throw new Error('no film');
      const video = document.createElement('video');
      Object.assign(video, {
        controls: true,
        playsInline: true,
        preload: 'auto',
        src: taught.film.mp4,
      });
      if (captions) {
        const track = document.createElement('track');
        Object.assign(track, {
          kind: 'captions',
          srclang: 'en',
          label: 'English',
          src: captions,
          default: true,
        });
        video.append(track);
      }
      film.replaceChildren(video);
      video.focus();
      await video.play().catch(() => {});
    } catch {
      button.disabled = false;
      words.textContent =
        'The film cannot be shown just now. Its words are below; please try again in a moment.';
    }
  });
}
