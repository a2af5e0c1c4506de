/**
 * XEP-0077 2.4 (2012-01): making an account on a server that lets anyone. Only where name and password are all it asks
 * for; a server that wants a form filled or a picture read is joined on its own pages.
 * @module
 */
import { xml, xmlChild, xmlElements, type XmlElement } from '@/lib/codec';
import { XmppError } from './errors';
import { NS } from './namespaces';
import { XmlStream, type StreamPorts, type StreamTarget } from './xml-stream';

/**
 * Resolves once the account is there.
 * @throws XmppError 'name-taken' | 'registration-refused', or why the line failed
 */
export async function register(
  target: StreamTarget,
  account: { readonly username: string; readonly password: string },
  { ports, signal }: { readonly ports: StreamPorts; readonly signal: AbortSignal },
): Promise<void> {
  const stream = await XmlStream.connect(target, ports, signal);
  try {
    await stream.open();
    const asked = await request(stream, xml('query', NS.register), 'get');
    const { username, password } = account;
    const wanted = xmlElements(xmlChild(asked, 'query', NS.register) ?? asked);
    const fields = wanted.filter(({ ns, name }) => ns === NS.register && name !== 'instructions');
    if (fields.some(({ name }) => name !== 'username' && name !== 'password'))
      throw new XmppError('registration-refused', 'more is asked for');
    const filled = xml(
      'query',
      NS.register,
      {},
      xml('username', NS.register, {}, username),
      xml('password', NS.register, {}, password),
    );
    await request(stream, filled, 'set');
  } finally {
    stream.end(new XmppError('closed'));
  }
}

async function request(
  stream: XmlStream,
  query: XmlElement,
  type: 'get' | 'set',
): Promise<XmlElement> {
  const id = `register-${type}`;
  stream.send(xml('iq', NS.client, { type, id }, query));
  const answer = await stream.next();
  if (answer.attrs['id'] === id && answer.attrs['type'] === 'result') return answer;
  const isTaken = xmlChild(xmlChild(answer, 'error', NS.client), 'conflict', NS.stanzaErrors);
  throw new XmppError(isTaken ? 'name-taken' : 'registration-refused');
}
