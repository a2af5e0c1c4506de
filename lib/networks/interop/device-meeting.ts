/**
 * What makes a list of devices out of date: the server's word, or a device that writes and is not on it. Must not know
 * sessions or lines.
 * @module
 */
import { readDevices, writeDevices } from './device-rows';
import type { Overlay } from './overlay';
import { senderOf } from './peers';

/** Something says that the list is another one now: the next message asks for it. */
export function outdateDevices(overlay: Overlay, contact: string): void {
  const known = readDevices(overlay, contact);
  if (known.askedAt !== 0) writeDevices(overlay, contact, { ...known, askedAt: 0 });
}

/** A device has written. One that is not on the list makes the list out of date. */
export function meetDevice(overlay: Overlay, device: string): void {
  const contact = senderOf(device)?.address;
  if (contact === undefined || (contact as string) === device) return;
  const known = readDevices(overlay, contact);
  if (known.listed.includes(device)) return;
  if (known.met.includes(device) && known.askedAt === 0) return;
  const met = [...known.met.filter((one) => one !== device), device];
  writeDevices(overlay, contact, { ...known, met, askedAt: 0 });
}
