/**
 * One stanza's share of a batch: what it writes, tells the inbox and answers. Kept where the stanza was handled to
 * its end, dropped whole where it was not, so that one bad stanza never spoils its neighbours.
 * @module
 */
import type { StanzaInput } from '@/lib/codec';
import type { NoticeCode, PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '../contract';
import { Overlay } from './overlay';
import type { Delivered } from './stanzas';

export class Step {
  readonly overlay: Overlay;
  readonly events: NetworkEvent[] = [];
  readonly spent: Uint8Array[] = [];
  /** sent once the commit holds, in this order */
  readonly replies: StanzaInput[] = [];
  /** messages to be receipted as delivered once the commit holds */
  readonly delivered: Delivered[] = [];
  /** our messages that went to fewer members of a group, or devices of a person, than the server counts */
  readonly missed: { readonly peer: PeerAddress; readonly id: string }[] = [];
  /** whether the server said that it runs out of our pre-keys */
  needsPreKeys = false;

  constructor(below: Overlay) {
    this.overlay = new Overlay(below);
  }

  emit(event: NetworkEvent): void {
    this.events.push(event);
  }

  notice(code: NoticeCode): void {
    this.events.push({ kind: 'notice', code });
  }

  reply(stanza: StanzaInput | undefined): void {
    if (stanza !== undefined) this.replies.push(stanza);
  }
}
