type Json = Record<string, unknown>;

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

export const passkeysWork = () => typeof PublicKeyCredential !== 'undefined';

/** Asks the device for a new passkey; undefined when the person closed the prompt. */
export async function createPasskey(options: Json): Promise<Json | undefined> {
  const publicKey = withBytes(options) as unknown as PublicKeyCredentialCreationOptions;
  return asked(() => navigator.credentials.create({ publicKey }));
}

/** Asks the device for a passkey it holds; undefined when the person closed the prompt. */
export async function usePasskey(options: Json): Promise<Json | undefined> {
  const publicKey = withBytes(options) as unknown as PublicKeyCredentialRequestOptions;
  return asked(() => navigator.credentials.get({ publicKey }));
}

async function asked(prompt: () => Promise<Credential | null>): Promise<Json | undefined> {
  try {
    const credential = await prompt();
    return credential instanceof PublicKeyCredential ? encode(credential) : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return undefined;
    throw error;
  }
}

function withBytes(options: Json): Json {
  const inner = (options.publicKey as Json | undefined) ?? options;
  const user = inner.user as { id: string } | undefined;
  const known = (list: unknown) =>
    (list as { id: string }[] | undefined)?.map((c) => ({ ...c, id: bytes(c.id) }));
  const allow = known(inner.allowCredentials);
  const exclude = known(inner.excludeCredentials);
  return {
    ...inner,
    challenge: bytes(String(inner.challenge)),
    ...(user ? { user: { ...user, id: bytes(user.id) } } : {}),
    ...(allow ? { allowCredentials: allow } : {}),
    ...(exclude ? { excludeCredentials: exclude } : {}),
  };
}

function encode(credential: PublicKeyCredential): Json {
  const { response } = credential;
  const common = {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
  if (response instanceof AuthenticatorAttestationResponse)
    return {
      ...common,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports(),
      },
    };
  const assertion = response as AuthenticatorAssertionResponse;
  return {
    ...common,
    response: {
      clientDataJSON: text(assertion.clientDataJSON),
      authenticatorData: text(assertion.authenticatorData),
      signature: text(assertion.signature),
      ...(assertion.userHandle ? { userHandle: text(assertion.userHandle) } : {}),
    },
  };
}
