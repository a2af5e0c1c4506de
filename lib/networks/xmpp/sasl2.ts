/**
 * XEP-0388 1.0.2 (2024-08) with what may go inline: XEP-0386 1.0.1 (Bind 2), XEP-0484 0.2.0 (tokens, FAST) and the
 * resumption of XEP-0198. One round trip from a stream's features to a bound or resumed one. Must not know what comes after.
 * @module
 */
import {
  isXml,
  xml,
  xmlChild,
  xmlChildren,
  xmlChildText,
  xmlText,
  type XmlElement,
  type XmlPart,
} from '@/lib/codec';
import { MAX_NEGOTIATION_STEPS } from './consts';
import { FAST_MECHANISM, saslBytes, saslText, type Exchange } from './mechanisms';
import { NS } from './namespaces';
import { saslFailure } from './sasl';
import { ENABLE, resumeRequest, type ResumePoint } from './stream-management';
import { unexpected, type XmlStream } from './xml-stream';

/** What a server offers of it. */
export type Sasl2Offer = {
  readonly mechanisms: readonly string[];
  readonly canResume: boolean;
  readonly canManage: boolean;
  readonly canCarbon: boolean;
  readonly givesTokens: boolean;
};

/** A token to sign in with (XEP-0484). */
export type FastToken = {
  readonly token: string;
  /** ms since 1970 */
  readonly expires: number;
  /** what the server offered beside it: by this the next line signs in before it has heard the offer */
  readonly offer?: Sasl2Offer | undefined;
};

export type Sasl2Wish = {
  readonly exchange: Exchange;
  /** whether `exchange` is one of a token */
  readonly isToken: boolean;
  /** a UUID that stays with this account in this browser (XEP-0388 §4.4) */
  readonly userAgentId: string;
  readonly resume?: ResumePoint | undefined;
};

export type Sasl2Success = {
  /** our address as the server has it, with its resource where one was bound */
  readonly jid: string;
  readonly resumed?: XmlElement | undefined;
  readonly bound?: XmlElement | undefined;
  readonly token?: FastToken | undefined;
};

/** @returns undefined where the server cannot bind in the same breath: then the older profile is as quick */
export function sasl2Offer(features: XmlElement): Sasl2Offer | undefined {
  const offered = xmlChild(features, 'authentication', NS.sasl2);
  const inline = xmlChild(offered, 'inline', NS.sasl2);
  const bind = xmlChild(inline, 'bind', NS.bind2);
  if (offered === undefined || bind === undefined) return undefined;
  const withBind = xmlChildren(xmlChild(bind, 'inline', NS.bind2), 'feature', NS.bind2).map(
    ({ attrs }) => attrs['var'],
  );
  const tokens = xmlChildren(xmlChild(inline, 'fast', NS.fast), 'mechanism', NS.fast);
  return {
    mechanisms: xmlChildren(offered, 'mechanism', NS.sasl2).map(xmlText),
    canResume: xmlChild(inline, 'sm', NS.sm) !== undefined,
    canManage: withBind.includes(NS.sm),
    canCarbon: withBind.includes(NS.carbons),
    givesTokens: tokens.some((mechanism) => xmlText(mechanism) === FAST_MECHANISM),
  };
}

/**
 * @throws XmppError; after 'not-authorized' another exchange may be tried on the same stream
 */
export function authenticate2(
  stream: XmlStream,
  offer: Sasl2Offer,
  wish: Sasl2Wish,
): Promise<Sasl2Success> {
  stream.send(authenticateRequest(offer, wish));
  return authenticated2(stream, wish);
}

/** What comes of a request that has left already. @throws as `authenticate2` */
export async function authenticated2(
  stream: XmlStream,
  { exchange }: Sasl2Wish,
): Promise<Sasl2Success> {
  for (let step = 0; step < MAX_NEGOTIATION_STEPS; step++) {
    const answer = await stream.next();
    if (isXml(answer, 'failure', NS.sasl2)) throw saslFailure(answer);
    if (isXml(answer, 'success', NS.sasl2)) {
      const final = xmlChildText(answer, 'additional-data', NS.sasl2);
      exchange.finish(final === undefined ? undefined : saslBytes(final));
      return successOf(answer);
    }
    // A server may want more of us than a proof (XEP-0388 §2.6.3): a task that no browser can do.
    if (!isXml(answer, 'challenge', NS.sasl2)) throw unexpected('no answer to a sign-in');
    const response = await exchange.respond(saslBytes(xmlText(answer)));
    stream.send(xml('response', NS.sasl2, {}, saslText(response)));
  }
  throw unexpected('a sign-in without end');
}

export function authenticateRequest(offer: Sasl2Offer, wish: Sasl2Wish): XmlElement {
  const { exchange, isToken, userAgentId, resume } = wish;
  const bind: readonly XmlPart[] = [
    xml('tag', NS.bind2, {}, 'Rialto'),
    offer.canCarbon && xml('enable', NS.carbons),
    offer.canManage && ENABLE,
  ];
  return xml(
    'authenticate',
    NS.sasl2,
    { mechanism: exchange.mechanism },
    xml('initial-response', NS.sasl2, {}, saslText(exchange.first)),
    xml('user-agent', NS.sasl2, { id: userAgentId }, xml('software', NS.sasl2, {}, 'Rialto')),
    offer.canResume && resume && resumeRequest(resume),
    xml('bind', NS.bind2, {}, ...bind),
    isToken && xml('fast', NS.fast),
    offer.givesTokens && !isToken && xml('request-token', NS.fast, { mechanism: FAST_MECHANISM }),
  );
}

function successOf(success: XmlElement): Sasl2Success {
  const jid = xmlChildText(success, 'authorization-identifier', NS.sasl2);
  if (jid === undefined) throw unexpected('nobody was signed in');
  return {
    jid,
    resumed: xmlChild(success, 'resumed', NS.sm),
    bound: xmlChild(success, 'bound', NS.bind2),
    token: tokenOf(xmlChild(success, 'token', NS.fast)),
  };
}

function tokenOf(element: XmlElement | undefined): FastToken | undefined {
  const { token, expiry } = element?.attrs ?? {};
  const expires = Date.parse(expiry ?? '');
  return token && !Number.isNaN(expires) ? { token, expires } : undefined;
}
