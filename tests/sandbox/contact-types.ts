/**
 * What others see of a contact: the messages it has received and sent, and what happens to it.
 * @module
 */
import type { ForeignContent } from '../oracles/baileys-content';
import type { BridgeSignal } from '../oracles/bridge';
import type { ContactCard } from './directory';
import type { ContactLink } from './gatekeeper-handle';
import type { Network } from './networks';
import type { SeededRandom } from './random';
import type { TranscriptEvent } from './transcript';

export type ReceivedMessage = {
  readonly id: string;
  readonly from: string;
  /** undefined: not a text */
  readonly text: string | undefined;
  readonly content: ForeignContent;
};

export type SentMessage = {
  readonly id: string;
  readonly to: string;
  /** undefined: not a text */
  readonly text: string | undefined;
};

/** What happened to a contact, for the transcript. */
export type ContactEvent = {
  readonly event: TranscriptEvent;
  readonly messageId?: string | undefined;
  readonly text?: string | undefined;
};

export type ContactOptions = {
  readonly card: ContactCard;
  readonly network: Network;
  readonly link: ContactLink;
  /** for a further device: what its owner's first one signs, given its keys */
  readonly vouch?: (signal: BridgeSignal) => Uint8Array | undefined;
  readonly random: SeededRandom;
  /** ms since 1970 */
  readonly now: () => number;
  readonly note: (event: ContactEvent) => void;
  /** takes errors of things that nobody waits for */
  readonly fail: (error: unknown) => void;
};
