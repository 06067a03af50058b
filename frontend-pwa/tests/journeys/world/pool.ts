import { request } from 'node:http';
import { PASSWORD, type Person } from './person';
import { PORT } from './places';

const POOL = 'us-east-1_AlignedLocal';

/** What the people who run the user pool do by its own API, with their own right. */
function pool(operation: string, what: object): Promise<void> {
  const text = JSON.stringify({ UserPoolId: POOL, ...what });
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: PORT + 1,
        method: 'POST',
        path: '/',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
          authorization: 'AWS4-HMAC-SHA256 Credential=journey',
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${operation}: ${parts.join('')}`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

const attributes = (email: string) => [
  { Name: 'email', Value: email },
  { Name: 'email_verified', Value: 'true' },
];

/** An account that somebody else opens, without a mail. */
export async function admit({ name, email }: Person) {
  await pool('AdminCreateUser', {
    Username: email,
    MessageAction: 'SUPPRESS',
    UserAttributes: [...attributes(email), { Name: 'name', Value: name }],
  });
  await pool('AdminSetUserPassword', { Username: email, Password: PASSWORD, Permanent: true });
}

export const changeAddress = (from: string, to: string) =>
  pool('AdminUpdateUserAttributes', { Username: from, UserAttributes: attributes(to) });
