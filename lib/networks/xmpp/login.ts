/**
 * From an address to a line that carries stanzas: signing in, then resuming the stream there was or binding a new one
 * (RFC 6120 §7), by the quickest way that the server has. Must not know what stanzas will say.
 * @module
 */
import { hasCode, type Random } from '@/lib/base';
import { isXml, xml, xmlChild, xmlChildText, type XmlElement } from '@/lib/codec';
import { XmppError } from './errors';
import { parseJid } from './jid';
import { chooseMechanism, tokenExchange, type Credentials, type Exchange } from './mechanisms';
import { NS } from './namespaces';
import { authenticate, saslMechanisms } from './sasl';
import {
  authenticate2,
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

/**
 * @throws XmppError
 */
export async function logIn(
  wish: LoginWish,
  ports: StreamPorts & { readonly random: Random },
  signal: AbortSignal,
): Promise<Login> {
  const stream = await XmlStream.connect(wish.target, ports, signal);
  try {
    const features = await stream.open();
    const offer = sasl2Offer(features);
    if (offer !== undefined)
      return await logInAtOnce(stream, offer, { wish, random: ports.random });
    const exchange = chooseMechanism(saslMechanisms(features), wish.credentials, {
      random: ports.random,
      isEncrypted: isEncrypted(wish.target),
    });
    await authenticate(stream, exchange);
    return await resumeOrBind(stream, await stream.open(), wish);
  } catch (cause) {
    const reason = cause instanceof XmppError ? cause : unexpected('a login');
    stream.end(reason);
    throw cause;
  }
}

function isEncrypted({ url }: StreamTarget): boolean {
  return url.startsWith('wss:');
}

type AtOnce = { readonly wish: LoginWish; readonly random: Random };

async function logInAtOnce(
  stream: XmlStream,
  offer: Sasl2Offer,
  { wish, random }: AtOnce,
): Promise<Login> {
  const { credentials, userAgentId, resume, token } = wish;
  const by = (exchange: Exchange, isToken: boolean): Promise<Sasl2Success> =>
    authenticate2(stream, offer, { exchange, isToken, userAgentId, resume });
  const withPassword = (): Promise<Sasl2Success> =>
    by(
      chooseMechanism(offer.mechanisms, credentials, {
        random,
        isEncrypted: isEncrypted(wish.target),
      }),
      false,
    );
  if (token === undefined || !offer.givesTokens)
    return loginOf(stream, await withPassword(), { offer, resume });
  try {
    const success = await by(tokenExchange(credentials.username, token.token), true);
    return loginOf(stream, { ...success, token: success.token ?? token }, { offer, resume });
  } catch (error) {
    // A token may have run out or been taken back: the password decides.
    if (!hasCode(error, 'not-authorized')) throw error;
    return loginOf(stream, await withPassword(), { offer, resume });
  }
}

function loginOf(
  stream: XmlStream,
  success: Sasl2Success,
  { offer, resume }: { readonly offer: Sasl2Offer; readonly resume?: ResumePoint | undefined },
): Login {
  const { resumed, bound, token } = success;
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

/** The older way, step by step. Stanzas are only counted once the server has said so: none may leave before. */
async function resumeOrBind(
  stream: XmlStream,
  features: XmlElement,
  { resume }: LoginWish,
): Promise<Login> {
  const canManage = offersStreamManagement(features);
  if (canManage && resume !== undefined) {
    stream.send(resumeRequest(resume));
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
