/**
 * A place as a person writes it down: coordinates in decimals or in degrees, minutes and seconds, a `geo:`
 * address (RFC 5870), or the address of a page of a map. Read here, from the text alone: nothing is asked of the
 * map. Pure.
 * @module
 */

/** degrees north and east on the WGS 84 ellipsoid */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

/** UTF-16 units looked at: addresses of maps have some hundreds */
const MOST_LETTERS = 2048;

const DECIMAL = String.raw`(-?\d{1,3}(?:\.\d{1,20})?)`;
/** `mlat` and `map` are OpenStreetMap's, `@`, `!3d` and `q` Google's, `ll` Apple's as well. */
const IN_ADDRESSES = [
  new RegExp(String.raw`^geo:${DECIMAL},${DECIMAL}(?![\d.])`, 'i'),
  new RegExp(String.raw`[?&]mlat=${DECIMAL}&mlon=${DECIMAL}(?![\d.])`),
  new RegExp(String.raw`!3d${DECIMAL}!4d${DECIMAL}(?![\d.])`),
  new RegExp(String.raw`[?&](?:q|query|ll|coordinate|destination)=${DECIMAL},${DECIMAL}(?![\d.])`),
  new RegExp(String.raw`/@${DECIMAL},${DECIMAL}(?![\d.])`),
  new RegExp(String.raw`#map=\d{1,2}(?:\.\d+)?/${DECIMAL}/${DECIMAL}(?![\d.])`),
];

const NUMBER = String.raw`([+-]?\d{1,3}(?:[.,]\d{1,20})?)`;
const WRITTEN = new RegExp(
  String.raw`^${NUMBER} ?°? ?([NS])?(?:[,;] ?| )${NUMBER} ?°? ?([EW])?$`,
  'i',
);
/** 52°22′23″N 4°53′33″E */
const SEXAGESIMAL = /^(\d{1,3})° ?(?:(\d{1,2})' ?)?(?:(\d{1,2}(?:[.,]\d{1,10})?)" ?)?([NSEW])$/i;

/** @returns undefined where no place on earth can be read in it */
export function readPlace(text: string): Coordinates | undefined {
  const written = text.trim().slice(0, MOST_LETTERS);
  return onEarth(inAddress(written) ?? inDecimals(written) ?? inDegrees(written));
}

type Pair = readonly [north: number, east: number];

function onEarth(pair: Pair | undefined): Coordinates | undefined {
  if (pair === undefined) return undefined;
  const [latitude, longitude] = pair;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : undefined;
}

function inAddress(written: string): Pair | undefined {
  const plain = written.replaceAll(/%2C/gi, ',');
  for (const form of IN_ADDRESSES) {
    const found = form.exec(plain);
    if (found !== null) return [Number(found[1]), Number(found[2])];
  }
  return undefined;
}

function inDecimals(written: string): Pair | undefined {
  const found = WRITTEN.exec(tidy(written));
  if (found === null) return undefined;
  const [, north = '', ofNorth = '', east = '', ofEast = ''] = found;
  return [signed(north, ofNorth), signed(east, ofEast)];
}

function inDegrees(written: string): Pair | undefined {
  const halves = /^(.*?[NS])[,; ]*(.*?[EW])$/i.exec(tidy(written));
  const [north, east] = [halves?.[1], halves?.[2]].map((half) => SEXAGESIMAL.exec(half ?? ''));
  if (!north || !east) return undefined;
  return [degrees(north), degrees(east)];
}

function degrees([, whole = '', minutes = '0', seconds = '0', side = '']: RegExpExecArray): number {
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600;
  return isBackwards(side) ? -value : value;
}

function signed(number: string, side: string): number {
  const value = Number(number.replace(',', '.'));
  return isBackwards(side) ? -value : value;
}

/** `O` is not read at all: it is the east of German and the west of French, Spanish, Italian and Portuguese. */
function isBackwards(side: string): boolean {
  return side.toUpperCase() === 'S' || side.toUpperCase() === 'W';
}

/** One kind of each sign, one blank at a time. */
function tidy(written: string): string {
  return written
    .replaceAll('−', '-')
    .replaceAll(/[’′]/g, "'")
    .replaceAll(/[”″]|''/g, '"')
    .replaceAll(/\s+/g, ' ');
}
