/**
 * Signing in by RFC 6120 §6 (2011-03): the older of the two profiles, which every server has. Must not know what follows.
 * @module
 */
import {
  isXml,
  xml,
  xmlChild,
  xmlChildren,
  xmlElements,
  xmlText,
  type XmlElement,
} from '@/lib/codec';
import { MAX_NEGOTIATION_STEPS } from './consts';
import { XmppError, type XmppErrorCode } from './errors';
import { saslBytes, saslText, type Exchange } from './mechanisms';
import { NS } from './namespaces';
import { unexpected, type XmlStream } from './xml-stream';

/** The mechanisms that these features name. */
export function saslMechanisms(features: XmlElement): readonly string[] {
  const offered = xmlChild(features, 'mechanisms', NS.sasl);
  return xmlChildren(offered, 'mechanism', NS.sasl).map(xmlText);
}

/**
 * Resolves once both sides have proven themselves; the stream has to be opened anew then.
 * @throws XmppError
 */
export async function authenticate(stream: XmlStream, exchange: Exchange): Promise<void> {
  const { mechanism, first } = exchange;
  stream.send(xml('auth', NS.sasl, { mechanism }, saslText(first)));
  let early: Uint8Array | undefined;
  for (let step = 0; step < MAX_NEGOTIATION_STEPS; step++) {
    const answer = await stream.next();
    if (isXml(answer, 'failure', NS.sasl)) throw saslFailure(answer);
    if (isXml(answer, 'success', NS.sasl)) {
      const text = xmlText(answer);
      // The proof may have come as a last challenge, before the success (RFC 6120 §6.3.10). One there must be.
      exchange.finish(text === '' ? early : saslBytes(text));
      return;
    }
    if (!isXml(answer, 'challenge', NS.sasl)) throw unexpected('no answer to a sign-in');
    const challenge = saslBytes(xmlText(answer));
    if (step > 0) early = challenge;
    const response = step === 0 ? await exchange.respond(challenge) : new Uint8Array(0);
    stream.send(xml('response', NS.sasl, {}, ...(response.length ? [saslText(response)] : [])));
  }
  throw unexpected('a sign-in without end');
}

/** Conditions as RFC 6120 §6.5 has them, in both profiles. */
const FAILURES: Readonly<Record<string, XmppErrorCode>> = {
  'not-authorized': 'not-authorized',
  'invalid-authzid': 'not-authorized',
  'credentials-expired': 'not-authorized',
  'account-disabled': 'account-disabled',
  'temporary-auth-failure': 'unreachable',
  'invalid-mechanism': 'no-mechanism',
  'mechanism-too-weak': 'no-mechanism',
  'encryption-required': 'no-mechanism',
};

/** What a `<failure/>` says, whichever profile it came in. */
export function saslFailure(failure: XmlElement): XmppError {
  const condition = xmlElements(failure).find(({ ns }) => ns === NS.sasl)?.name;
  const code = condition === undefined ? undefined : FAILURES[condition];
  return new XmppError(code ?? 'protocol-error', code && condition);
}
