/**
 * A recovery kit's bytes across the hallway, piece by piece: from the worker to be saved, and from a
 * file to the worker to be opened.
 * @module
 */
import { concatBytes, fromBase64, toBase64 } from '@/lib/base';
import type { BusClient } from '@/lib/bus';
import type { KitFailure } from '@/lib/model';
import { KIT_PIECE, LARGEST_KIT } from './consts';

/** A file that the person chose (a part of the DOM's File). */
export interface KitFile {
  readonly name: string;
  /** bytes */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** @throws BusError 'not-found' where the worker has forgotten it */
export async function fetchKit(bus: BusClient, kit: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const piece = fromBase64((await bus.ask('kit.read', { kit, at })).bytes);
    if (piece.length === 0) return concatBytes(...pieces);
    pieces.push(piece);
    at += piece.length;
  }
}

/**
 * @returns the name under which the worker has it
 * @throws BusError; whatever the browser threw where the file cannot be read
 */
export async function bringKit(bus: BusClient, file: KitFile): Promise<string | KitFailure> {
  if (file.size > LARGEST_KIT) return { ok: false, problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const offered = await bus.ask('kit.offer', { size: bytes.length });
  if (!offered.ok) return offered;
  const { kit } = offered;
  for (let at = 0; at < bytes.length; at += KIT_PIECE)
    await bus.ask('kit.give', { kit, bytes: toBase64(bytes.subarray(at, at + KIT_PIECE)) });
  return kit;
}
