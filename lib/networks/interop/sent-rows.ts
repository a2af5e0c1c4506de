/**
 * Our recent messages as plaintexts (sealed by the store like every row), so that a receiver who could not
 * decrypt one can have it again; kept until they are told delivered, and the index bounds how many. Must not know
 * stanzas.
 * @module
 */
import { concatBytes, fromHex, toHex } from '@/lib/base';
import { defineMessage, field } from '@/lib/codec';
import type { StateWrite } from '../contract';
import { SENT_KEPT } from './consts';
import { SENT_INDEX_ROW, sentRow } from './state-keys';
import { deletion } from './work';

export type SentMessage = {
  /** the contact's address */
  readonly peer: string;
  /** what was encrypted, in the network's own wrapping */
  readonly plaintext: Uint8Array;
  /** how often it was sent again because the receiver asked */
  readonly resends: number;
  /** of what went to several: the devices */
  readonly audience?: readonly string[];
  /** of what went to several: those of them that have not said that they have it, and so may have it again */
  readonly waiting?: readonly string[];
  /** of what went to several: whom it was for, as `participantHash` has it */
  readonly hash?: string;
  /** of what went to several: whether the server counted as many, or whoever was missed has been sent it */
  readonly settled?: boolean;
};

const VERSION = 1;

const SentRow = defineMessage({
  version: field.uint32(1),
  peer: field.string(2),
  plaintext: field.bytes(3),
  resends: field.uint32(4),
  audience: field.repeated(field.string(5)),
  waiting: field.repeated(field.string(6)),
  hash: field.string(7),
  settled: field.bool(8),
});

/** Message ids of ours are 22 hex digits. */
const ID_BYTES = 11;

export function encodeSent(sent: SentMessage): Uint8Array<ArrayBuffer> {
  return SentRow.encode({ ...sent, version: VERSION });
}

/** @throws CodecError; undefined for a row of another version */
export function decodeSent(bytes: Uint8Array): SentMessage | undefined {
  const { version, peer, plaintext, resends, audience, waiting, hash, settled } =
    SentRow.decode(bytes);
  if (version !== VERSION || peer === undefined || plaintext === undefined) return undefined;
  const sent = { peer, plaintext, resends: resends ?? 0 };
  return hash === undefined
    ? sent
    : {
        ...sent,
        audience: audience ?? [],
        waiting: waiting ?? [],
        hash,
        settled: settled ?? false,
      };
}

/** A message to several as it stands now: nothing is kept of one that everybody has. */
export function groupRowOf(sent: SentMessage): Uint8Array<ArrayBuffer> | undefined {
  const isDone = sent.settled === true && sent.waiting?.length === 0;
  return isDone ? undefined : encodeSent(sent);
}

/**
 * Keeps one more message and lets go of the oldest beyond `SENT_KEPT`.
 * @param index the index row as it stood: ids of 11 bytes, oldest first
 * @param remoteId 22 hex digits
 */
export function keepSent(
  index: Uint8Array | undefined,
  remoteId: string,
  sent: SentMessage,
): readonly StateWrite[] {
  const id = fromHex(remoteId);
  const others = splitIds(index ?? new Uint8Array(0)).filter((known) => toHex(known) !== toHex(id));
  const kept = [...others, id];
  const dropped = kept.splice(0, Math.max(0, kept.length - SENT_KEPT));
  return [
    { ...sentRow(remoteId), value: encodeSent(sent) },
    { ...SENT_INDEX_ROW, value: concatBytes(...kept) },
    ...dropped.map((old) => deletion(sentRow(toHex(old).toUpperCase()))),
  ];
}

function splitIds(index: Uint8Array): Uint8Array[] {
  const ids: Uint8Array[] = [];
  for (let at = 0; at + ID_BYTES <= index.length; at += ID_BYTES)
    ids.push(index.subarray(at, at + ID_BYTES));
  return ids;
}
