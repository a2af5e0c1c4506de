/**
 * The OAuth client library (`oauth4webapi`) over the Http port: its requests get our limits of time and size and never
 * a fetch of its own, its clock is ours, and what it throws becomes our error with none of the texts it carries.
 * Must not know gatekeepers.
 * @module
 */
import * as v from 'valibot';
import {
  allowInsecureRequests,
  clockSkew,
  clockTolerance,
  customFetch,
  JWT_CLAIM_COMPARISON,
  JWT_TIMESTAMP_CHECK,
  None,
  OperationProcessingError,
  ResponseBodyError,
  type AuthorizationServer,
  type Client,
  type ClientAuth,
} from 'oauth4webapi';
import { isHttpAddress } from './addresses';
import { TOKEN_LEEWAY } from './consts';
import { InteropError, type InteropErrorCode } from './errors';
import { requestJson, type HttpMeans } from './http';

/**
 * Signatures that an ID token may carry. The gatekeeper checks them; here no token passes that is unsigned, or signed
 * with a secret that a public client does not have.
 */
const SIGNATURES = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** A public client authenticates by PKCE, not by a secret (RFC 7636). */
export const publicClient: ClientAuth = None();

/** The server as the library wants it told. */
export function serverOf(issuer: string, endpoints: Partial<AuthorizationServer>) {
  return { ...endpoints, issuer, id_token_signing_alg_values_supported: SIGNATURES };
}

/** Longer than any clock is wrong, in seconds. */
const ANY_DATE = 100 * 365 * 86_400;

/**
 * The same client where the caller looks at dates itself: a refresh whose answer is thrown away for its date
 * would lose the refresh token in it, which a provider that rotates them never gives again.
 */
export function clientOfAnyDate(clientId: string): Client {
  return { client_id: clientId, [clockTolerance]: ANY_DATE };
}

/** The client, by our clock and our leeway. */
export function clientOf(clientId: string, { clock }: HttpMeans): Client {
  return {
    client_id: clientId,
    // The library reads the system's clock; time here is the port's.
    [clockSkew]: Math.round((clock.now() - Date.now()) / 1_000),
    [clockTolerance]: TOKEN_LEEWAY / 1_000,
  };
}

type LibraryRequest = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: URLSearchParams | undefined;
};

/**
 * Options for one request of the library. It sees only JSON that has passed our own reading of status and size.
 * @param ask.url where it goes; the library itself refuses http: to anything but this machine
 * @param ask.maxBytes the longest answer
 * @param ask.accept `success`: JSON of a 2xx; `refusals`: also of an OAuth error; `anything`: the body of a 2xx is not read
 */
export function overPort(
  means: HttpMeans,
  ask: {
    readonly url: string;
    readonly maxBytes: number;
    readonly accept: 'success' | 'refusals' | 'anything';
  },
) {
  const { maxBytes, accept } = ask;
  return {
    [allowInsecureRequests]:
      new URL(ask.url).protocol === 'http:' && isHttpAddress(ask.url, { loopbackAllowed: true }),
    [customFetch]: async (url: string, request: LibraryRequest): Promise<Response> => {
      const { headers, body } = request;
      const answer = await requestJson(
        means,
        {
          url,
          method: request.method === 'POST' ? 'POST' : 'GET',
          headers,
          ...(body === undefined ? {} : { body: body.toString() }),
          maxBytes,
        },
        { acceptRefusals: accept !== 'success', ignoreBody: accept === 'anything' },
      );
      const { status, json } = answer;
      // Only an OAuth error (RFC 6749 §5.2) is the provider's no; a bare 404 is a server that moved or is being mended.
      if (status >= 400 && !v.is(refusalSchema, json))
        throw new InteropError('provider-unreachable', `status ${status}`);
      return new Response(JSON.stringify(json ?? null), {
        status: status >= 400 ? status : 200,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
}

const refusalSchema = v.object({ error: v.pipe(v.string(), v.nonEmpty()) });

export type StepCodes = {
  /** the provider says no in OAuth's own words (RFC 6749 §5.2) */
  readonly refused: InteropErrorCode;
  /** the answer is not what it must be */
  readonly unfit: InteropErrorCode;
  /** the ID token in it is not */
  readonly badToken: InteropErrorCode;
};

/** Runs a step of the library's and gives its failures our names. */
export async function step<Result>(codes: StepCodes, task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (cause) {
    // No `cause` along: the library's errors hold whole answers, with tokens and addresses in them.
    if (cause instanceof InteropError) throw cause;
    if (cause instanceof ResponseBodyError)
      throw new InteropError(codes.refused, `status ${cause.status}`);
    if (cause instanceof OperationProcessingError) throw errorOf(cause, codes);
    const name = cause instanceof Error ? cause.name : typeof cause;
    throw new InteropError(codes.unfit, `oauth ${name}`);
  }
}

function errorOf({ code, cause }: OperationProcessingError, codes: StepCodes): InteropError {
  const about: object = typeof cause === 'object' && cause !== null ? cause : {};
  if (code === JWT_TIMESTAMP_CHECK) return new InteropError('token-outdated', claimOf(about));
  if (code === JWT_CLAIM_COMPARISON) return new InteropError('token-refused', claimOf(about));
  // What is wrong with the answer as such comes with its `body`; all else is the token in it.
  return new InteropError('body' in about ? codes.unfit : codes.badToken, code);
}

function claimOf(about: object): string {
  return 'claim' in about && typeof about.claim === 'string' ? about.claim.slice(0, 32) : 'claims';
}
