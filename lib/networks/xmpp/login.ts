/**
 * From an address to a line that carries stanzas: signing in, then resuming the stream there was or binding a new one
 * (RFC 6120 §7), by the quickest way that the server has. Must not know what stanzas will say.
 * @module
 */
import { hasCode, type Random } from '@/lib/base';
import { isXml, xml, xmlChild, xmlChildText, type XmlElement } from '@/lib/codec';
import { XmppError } from './errors';
import { parseJid } from './jid';
import { chooseMechanism, tokenExchange, type Credentials } from './mechanisms';
import { NS } from './namespaces';
import { authenticate, saslMechanisms } from './sasl';
import {
  authenticate2,
  authenticated2,
  authenticateRequest,
  sasl2Offer,
  type FastToken,
  type Sasl2Offer,
  type Sasl2Success,
} from './sasl2';
import {
  counterOf,
  ENABLE,
  offersStreamManagement,
  resumableId,
  resumeRequest,
  type ResumePoint,
} from './stream-management';
import { unexpected, XmlStream, type StreamPorts, type StreamTarget } from './xml-stream';

export type LoginWish = {
  readonly target: StreamTarget;
  readonly credentials: Credentials;
  readonly userAgentId: string;
  /** of the last sign-in, where it is still good */
  readonly token?: FastToken | undefined;
  /** the stream to go on with */
  readonly resume?: ResumePoint | undefined;
};

/** How a line came about. */
export type Login = {
  readonly stream: XmlStream;
  /** our full address */
  readonly jid: string;
  /** how many stanzas of ours the server has of the stream that goes on; absent where a new one was bound */
  readonly resumedAt?: number;
  /** by which this stream can be resumed; absent where it cannot */
  readonly resumeId?: string | undefined;
  /** whether stanzas are counted on it */
  readonly isManaged: boolean;
  /** whether copies of what our other programs send come by themselves already */
  readonly hasCarbons: boolean;
  /** for the next sign-in; the one that was used is spent */
  readonly token?: FastToken | undefined;
};

type LoginPorts = StreamPorts & { readonly random: Random };

/**
 * @throws XmppError
 */
export async function logIn(
  wish: LoginWish,
  ports: LoginPorts,
  signal: AbortSignal,
): Promise<Login> {
  const stream = await XmlStream.connect(wish.target, ports, signal);
  try {
    const login = await logInOn(stream, wish, ports.random);
    if (login !== undefined) return login;
  } catch (cause) {
    const reason = cause instanceof XmppError ? cause : unexpected('a login');
    stream.end(reason);
    throw cause;
  }
  // What was said before the server's offer was heard does not go with it: from the beginning, and step by step.
  stream.end(new XmppError('closed'));
  const { token, ...plain } = wish;
  const isToken = token?.offer !== undefined;
  return logIn(isToken ? plain : { ...plain, resume: undefined }, ports, signal);
}

/** @returns undefined where the server is not any more what an earlier line found it to be */
async function logInOn(
  stream: XmlStream,
  wish: LoginWish,
  random: Random,
): Promise<Login | undefined> {
  const { token, credentials } = wish;
  if (token?.offer !== undefined) return logInUnasked(stream, token.offer, { wish, random });
  const features = await stream.open();
  const offer = sasl2Offer(features);
  if (offer !== undefined) return logInAtOnce(stream, offer, { wish, random });
  const exchange = chooseMechanism(saslMechanisms(features), credentials, {
    random,
    isEncrypted: isEncrypted(wish.target),
  });
  await authenticate(stream, exchange);
  return resumeOrBind(stream, wish);
}

function isEncrypted({ url }: StreamTarget): boolean {
  return url.startsWith('wss:');
}

type AtOnce = { readonly wish: LoginWish; readonly random: Random };

/** Opening, sign-in and resumption in one breath (XEP-0388 §2.4: what was offered before may be asked for at once). */
async function logInUnasked(
  stream: XmlStream,
  expected: Sasl2Offer,
  at: AtOnce,
): Promise<Login | undefined> {
  const { token, userAgentId, resume, credentials } = at.wish;
  if (token === undefined) throw unexpected('no token');
  const exchange = tokenExchange(credentials.username, token.token);
  const request = { exchange, isToken: true, userAgentId, resume };
  const offer = sasl2Offer(await stream.open(authenticateRequest(expected, request)));
  if (offer === undefined || !isSameOffer(offer, expected)) return undefined;
  const success = await orUndefined(authenticated2(stream, request));
  if (success === undefined) return withPassword(stream, offer, at);
  return loginOf(stream, { ...success, token: success.token ?? token }, { offer, resume });
}

function isSameOffer(one: Sasl2Offer, other: Sasl2Offer): boolean {
  const { givesTokens, canResume, canManage, canCarbon } = one;
  return (
    givesTokens &&
    canResume === other.canResume &&
    canManage === other.canManage &&
    canCarbon === other.canCarbon
  );
}

async function logInAtOnce(stream: XmlStream, offer: Sasl2Offer, at: AtOnce): Promise<Login> {
  const { credentials, token, resume, userAgentId } = at.wish;
  if (token === undefined || !offer.givesTokens) return withPassword(stream, offer, at);
  const exchange = tokenExchange(credentials.username, token.token);
  const request = { exchange, isToken: true, userAgentId, resume };
  const success = await orUndefined(authenticate2(stream, offer, request));
  if (success === undefined) return withPassword(stream, offer, at);
  return loginOf(stream, { ...success, token: success.token ?? token }, { offer, resume });
}

/** A token may have run out or been taken back: the password decides, on the same stream. */
async function orUndefined(success: Promise<Sasl2Success>): Promise<Sasl2Success | undefined> {
  try {
    return await success;
  } catch (error) {
    if (!hasCode(error, 'not-authorized')) throw error;
    return undefined;
  }
}

async function withPassword(
  stream: XmlStream,
  offer: Sasl2Offer,
  { wish, random }: AtOnce,
): Promise<Login> {
  const { credentials, userAgentId, resume, target } = wish;
  const exchange = chooseMechanism(offer.mechanisms, credentials, {
    random,
    isEncrypted: isEncrypted(target),
  });
  const request = { exchange, isToken: false, userAgentId, resume };
  return loginOf(stream, await authenticate2(stream, offer, request), { offer, resume });
}

function loginOf(
  stream: XmlStream,
  success: Sasl2Success,
  { offer, resume }: { readonly offer: Sasl2Offer; readonly resume?: ResumePoint | undefined },
): Login {
  const { resumed, bound } = success;
  const token = success.token && { ...success.token, offer };
  if (resumed !== undefined && resume !== undefined)
    return { ...resumedBy(stream, resumed, resume), token };
  if (bound === undefined) throw unexpected('neither bound nor resumed');
  const enabled = xmlChild(bound, 'enabled', NS.sm);
  return {
    stream,
    jid: fullJid(success.jid),
    resumeId: enabled && resumableId(enabled),
    isManaged: enabled !== undefined,
    hasCarbons: offer.canCarbon,
    token,
  };
}

function resumedBy(stream: XmlStream, resumed: XmlElement, resume: ResumePoint): Login {
  const resumedAt = counterOf(resumed);
  if (resumedAt === undefined || resumed.attrs['previd'] !== resume.id)
    throw unexpected('another stream was resumed');
  const { id, jid } = resume;
  return { stream, jid, resumedAt, resumeId: id, isManaged: true, hasCarbons: true };
}

/**
 * The older way. A stream that can be gone on with is asked for in the same breath as the new opening: that this server
 * takes it is known since it named it. Stanzas are only counted once the server has said so: none may leave before.
 * @returns undefined where it does not know of such streams any more
 */
async function resumeOrBind(stream: XmlStream, { resume }: LoginWish): Promise<Login | undefined> {
  const features = await stream.open(...(resume === undefined ? [] : [resumeRequest(resume)]));
  const canManage = offersStreamManagement(features);
  if (resume !== undefined) {
    if (!canManage) return undefined;
    const answer = await stream.next();
    if (isXml(answer, 'resumed', NS.sm)) return resumedBy(stream, answer, resume);
    if (!isXml(answer, 'failed', NS.sm)) throw unexpected('no answer to a resumption');
  }
  const jid = await bind(stream);
  const bound = { stream, jid, hasCarbons: false };
  if (!canManage) return { ...bound, isManaged: false };
  stream.send(ENABLE);
  const answer = await stream.next();
  if (!isXml(answer, 'enabled', NS.sm)) return { ...bound, isManaged: false };
  return { ...bound, isManaged: true, resumeId: resumableId(answer) };
}

/** The server chooses the resource: one of our own would push another copy of us out (RFC 6120 §7.7.2.2). */
async function bind(stream: XmlStream): Promise<string> {
  stream.send(xml('iq', NS.client, { type: 'set', id: 'bind' }, xml('bind', NS.bind)));
  const answer = await stream.next();
  if (answer.attrs['id'] !== 'bind' || answer.attrs['type'] !== 'result')
    throw unexpected('not bound');
  return fullJid(xmlChildText(xmlChild(answer, 'bind', NS.bind), 'jid', NS.bind));
}

function fullJid(text: string | undefined): string {
  if (text === undefined || parseJid(text)?.resource === undefined)
    throw unexpected('an address without a resource');
  return text;
}
