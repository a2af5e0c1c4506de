/**
 * Places and contacts in XMPP, which has no element for either that clients read: a place is the text of its `geo:` address
 * (RFC 5870), as Conversations and others send and show it, under its name where it has one; a contact is lines of text.
 * Must not know sessions or lines.
 * @module
 */
import type { ContactCard, MessageBody, Place } from '@/lib/model';
import { MAX_CLAIM } from './consts';

export function placeText({ latitude, longitude, name, address }: Place): string {
  const lines = [name, address, `geo:${degrees(latitude)},${degrees(longitude)}`];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

export function cardsText(cards: readonly ContactCard[]): string {
  return cards
    .map(({ name, numbers, emails }) => [name, ...numbers, ...emails].join('\n'))
    .join('\n\n');
}

/** RFC 5870 §3.3, WGS 84 only; uncertainty and other parameters say nothing that is shown. */
const GEO =
  /^geo:(-?\d{1,2}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)(?:,-?\d[\d.]{0,20})?([;?]\S{0,500})?$/i;

/** @returns undefined where the text is not that of a place */
export function readPlaceText(
  text: string,
): Extract<MessageBody, { readonly kind: 'location' }> | undefined {
  const lines = text.split('\n', 4);
  if (lines.length > 3) return undefined;
  const found = GEO.exec(lines.pop() ?? '');
  if (found === null || /;crs=(?!wgs84)/i.test(found[3] ?? '')) return undefined;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  const [name, address] = lines.map((line) => line.trim().slice(0, MAX_CLAIM));
  const place: Place = { latitude, longitude, ...(name && { name }), ...(address && { address }) };
  return { kind: 'location', place };
}

/** Never an exponent, which RFC 5870 does not know. Six places are some ten centimetres. */
function degrees(value: number): string {
  const [whole = '0', part = ''] = value.toFixed(6).split('.');
  const decimals = part.replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}
