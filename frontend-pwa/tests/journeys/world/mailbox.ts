import { eventually, told } from './edge';
import { PLATFORM } from './places';

export interface Mail {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
}

/** Everything that was sent to an address, newest first. */
export const mailTo = (address: string) =>
  told<Mail[]>(PLATFORM, 'GET', `/_local/mail.json?to=${encodeURIComponent(address)}`);

/** The newest mail that fits, waited for. */
export const mail = (address: string, fits: (mail: Mail) => boolean = () => true) =>
  eventually(`A mail to ${address}`, async () => (await mailTo(address)).find(fits));

const CODE = /\b(\d{6,8})\b/;
const codeOf = ({ text }: Mail) => CODE.exec(text)?.[1];

/** How many codes an address has had: asked for before a new one is sent. */
export const codesTo = async (address: string) =>
  (await mailTo(address)).filter((mail) => codeOf(mail) !== undefined).length;

/** The newest code, once there are more of them than before. */
export const newCode = (address: string, before = 0) =>
  eventually(`A code for ${address}`, async () => {
    const codes = (await mailTo(address)).map(codeOf).filter((code) => code !== undefined);
    return codes.length > before ? codes[0] : undefined;
  });

/** The personal link of an invitation, of this practice if one is named. */
export const invitationLink = async (address: string, origin = '') => {
  const link = /https?:\/\/\S+\/join\/[\w.-]+/;
  const letter = await mail(address, ({ text }) => link.test(text) && text.includes(origin));
  return link.exec(letter.text)?.[0] ?? '';
};
