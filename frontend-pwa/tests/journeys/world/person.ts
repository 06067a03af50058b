import type { Session } from '../../../src/api/contract';
import { told } from './edge';
import { newCode } from './mailbox';
import { unique } from './places';

export const PASSWORD = 'Journey-2027!walk';

/** Somebody with an account, made through the doors. */
export interface Person {
  name: string;
  email: string;
}

export const person = (name: string): Person => ({
  name,
  email: `${unique(name.toLowerCase().replace(/\W+/g, '.'))}@journey.example`,
});

/** Signs up with the code of the mail, at any host of the platform. */
export async function signUp(origin: string, { name, email }: Person): Promise<string> {
  await told(origin, 'POST', '/api/identity/sign-up', {
    body: { name, email, password: PASSWORD },
  });
  const code = await newCode(email);
  const { accessToken } = await told<Session>(origin, 'POST', '/api/identity/sign-up/confirm', {
    body: { email, code },
  });
  return accessToken;
}

/** Who runs the platform, as the seed appoints her. */
export const OPERATOR = { email: 'operator@aligned.example', password: 'Align-2027!demo' };

export interface Proof {
  email: string;
  password?: string;
}

export async function signIn(origin: string, { email, password = PASSWORD }: Proof) {
  const { accessToken } = await told<Session>(origin, 'POST', '/api/identity/password', {
    body: { email, password },
  });
  return accessToken;
}
