/**
 * What is kept of which devices a contact has: the list as the server last told it, and whoever else of theirs has
 * written. Versioned protobuf of our own. Must not know stanzas.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import { MAX_MET_DEVICES } from './consts';
import type { Overlay } from './overlay';
import { devicesRow } from './state-keys';

export type DeviceList = {
  /** JIDs that messages go to, the contact's own address among them; empty before the first answer */
  readonly listed: readonly string[];
  /** JIDs of devices that were ever listed or have written: rows may stand under their names */
  readonly met: readonly string[];
  /** ms since 1970: when the server was last asked; 0: it must be asked before the next message */
  readonly askedAt: number;
};

const VERSION = 1;

const DevicesRow = defineMessage({
  version: field.uint32(1),
  listed: field.repeated(field.string(2)),
  met: field.repeated(field.string(3)),
  askedAt: field.uint64(4),
});

const NONE: DeviceList = { listed: [], met: [], askedAt: 0 };

export function readDevices(overlay: Pick<Overlay, 'read'>, contact: string): DeviceList {
  const bytes = overlay.read(devicesRow(contact));
  const row = bytes && DevicesRow.decode(bytes);
  if (row?.version !== VERSION) return NONE;
  return { listed: row.listed ?? [], met: row.met ?? [], askedAt: row.askedAt ?? 0 };
}

/** The newest of those met are kept; the listed always are. */
export function writeDevices(overlay: Overlay, contact: string, list: DeviceList): void {
  const { listed, askedAt } = list;
  const others = list.met.filter((one) => !listed.includes(one));
  const met = [...new Set([...others.slice(-MAX_MET_DEVICES), ...listed])];
  overlay.write(devicesRow(contact), DevicesRow.encode({ version: VERSION, listed, met, askedAt }));
}
