/**
 * XEP-0199 2.0.1 (2019-03): a question that any answer answers. Must not know what waits for it.
 * @module
 */
import { xml } from '@/lib/codec';
import { StanzaError, type Session } from './session';

/** @throws NetworkError 'offline' | 'timeout' */
export async function ping(session: Session): Promise<void> {
  try {
    await session.ask('get', xml('ping', 'urn:xmpp:ping'));
  } catch (error) {
    // A server without pings has answered all the same.
    if (!(error instanceof StanzaError)) throw error;
  }
}
