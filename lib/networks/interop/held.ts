/**
 * The work that reads what was kept while the vault was locked, in the order in which it came: the way of every other
 * batch, but that it was acknowledged already and that there may be no line. Must not know how pieces got here.
 * @module
 */
import { encodeStanza, type StanzaNode } from '@/lib/codec';
import type { Outcome, StateKey, StateView, Work } from '../contract';
import { FIRST_LOCKED_PREKEY } from './consts';
import { encodeHeldLater, readHeldLater } from './held-later';
import { readPiece, type HeldPiece } from './held-piece';
import { handleStanza, rowsOf } from './inbound';
import type { OutboundMeans } from './outbound';
import { nextLockedIdBytes, readNextLockedId } from './locked-access';
import { Overlay } from './overlay';
import {
  expiredPreKeyRows,
  HELD_LATER_ROW,
  LOCKED_PREKEYS_ROW,
  oneTimePreKeyRow,
  stepPreKeyId,
} from './state-keys';
import { deliveryReceipts } from './stanzas';
import { Step } from './step';
import { outcomeOf } from './work';

export async function heldWork(means: OutboundMeans, held: readonly Uint8Array[]): Promise<Work> {
  const pieces = await Promise.all(held.map(readPiece));
  return { plan: () => planOf(pieces), perform: (state) => perform(means, pieces, state) };
}

function planOf(pieces: readonly HeldPiece[]): readonly StateKey[] {
  const stanzas = pieces.flatMap((piece) => (piece.kind === 'stanza' ? rowsOf(piece.node) : []));
  const rows = [HELD_LATER_ROW, LOCKED_PREKEYS_ROW, ...stanzas];
  return [...new Map(rows.map((row) => [`${row.kind}/${row.key}`, row])).values()];
}

async function perform(
  means: OutboundMeans,
  pieces: readonly HeldPiece[],
  state: StateView,
): Promise<Outcome> {
  const overlay = new Overlay(state);
  const steps: Step[] = [];
  const requests: Uint8Array[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'pre-keys') takeKeys(overlay, piece);
    else if (piece.kind === 'malformed') steps.push(malformed(overlay));
    else if (needsLine(piece.node)) requests.push(piece.raw);
    else {
      const step = await handleStanza(means, overlay, piece.node);
      overlay.writeAll(step.overlay.writes());
      steps.push(step);
    }
  }
  const { now } = await means.scopeOver(overlay);
  const replies = repliesOf(steps, Math.floor(now / 1_000));
  const later = readHeldLater(overlay);
  overlay.write(
    HELD_LATER_ROW,
    encodeHeldLater({
      replies: [...later.replies, ...replies],
      requests: [...later.requests, ...requests],
    }),
  );
  return outcomeOf({
    writes: overlay.writes(),
    events: steps.flatMap(({ events }) => events),
    spent: steps.flatMap(({ spent }) => spent),
  });
}

/** A contact who asks for a message again may need our new keys, and gets the message by the line. */
function needsLine({ tag, attrs }: StanzaNode): boolean {
  return tag === 'receipt' && attrs['type'] === 'retry';
}

/** Keys that were published while the vault was locked: from now on they open first messages. */
function takeKeys(
  overlay: Overlay,
  { firstId, keys }: HeldPiece & { readonly kind: 'pre-keys' },
): void {
  // A place of the open account's own keys is no place for what lay outside.
  if (firstId < FIRST_LOCKED_PREKEY || keys.length === 0) return;
  for (const row of expiredPreKeyRows(firstId, keys.length)) overlay.write(row, undefined);
  for (const [place, key] of keys.entries())
    overlay.write(oneTimePreKeyRow(stepPreKeyId(firstId, place)), Uint8Array.from(key));
  const next = Math.max(readNextLockedId(overlay), stepPreKeyId(firstId, keys.length));
  overlay.write(LOCKED_PREKEYS_ROW, nextLockedIdBytes(next));
}

function malformed(overlay: Overlay): Step {
  const step = new Step(overlay);
  step.notice('malformed-stanza');
  return step;
}

/** Delivery receipts, one for each sender, and what else was to be said but acknowledgements, which were given. */
function repliesOf(steps: readonly Step[], seconds: number): readonly Uint8Array[] {
  const delivered = steps.flatMap((step) => step.delivered);
  const receipts = deliveryReceipts(delivered, seconds);
  const others = steps.flatMap(({ replies }) => replies).filter(({ tag }) => tag !== 'ack');
  return [...receipts, ...others].map((stanza) => encodeStanza(stanza));
}
