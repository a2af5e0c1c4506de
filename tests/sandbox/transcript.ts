/**
 * What happened between the contacts and the user, as the contacts saw it: for printing a day and
 * for tests that wait. Must not know how anything travelled.
 * @module
 */
import type { NetworkName } from './networks';

export type TranscriptEvent =
  /** the contact wrote */
  | 'wrote'
  /** the contact sent something that is not text */
  | 'sent-other'
  /** the contact changed what it had written: `messageId` is that message, `text` what it says now */
  | 'edited'
  /** the contact took back what it had written */
  | 'took-back'
  /** the contact received and could read */
  | 'received'
  /** the contact received what is not text */
  | 'received-other'
  /** the contact could not decrypt and asked again */
  | 'asked-again'
  /** the contact was asked again and sent once more */
  | 'sent-again'
  /** the contact read what it had received */
  | 'read'
  /** the other side received, or read, what the contact wrote */
  | 'was-delivered'
  | 'was-read'
  | 'went-offline'
  | 'came-back';

export type TranscriptEntry = {
  /** ms since 1970 */
  readonly at: number;
  readonly network: NetworkName;
  /** the contact's name */
  readonly contact: string;
  readonly event: TranscriptEvent;
  readonly messageId?: string | undefined;
  readonly text?: string | undefined;
};

export interface Transcript {
  readonly entries: readonly TranscriptEntry[];
  /** Calls `listener` with every entry from now on. */
  onEntry(listener: (entry: TranscriptEntry) => void): () => void;
}

export class TranscriptWriter implements Transcript {
  readonly entries: TranscriptEntry[] = [];
  readonly #listeners = new Set<(entry: TranscriptEntry) => void>();

  write(entry: TranscriptEntry): void {
    this.entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  onEntry(listener: (entry: TranscriptEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
