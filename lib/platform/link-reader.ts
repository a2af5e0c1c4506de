/**
 * Asks a page what it is, because the person pressed for it: one request to its server and one to where its picture lies,
 * without cookies, referrer or cache, each bounded in time and size. Redirects are the browser's to follow (twenty at
 * most); an answer from a host that is not public, or from one that the person did not allow and that does not answer
 * everybody, is not read. Worker side only.
 * @module
 */
import { readPage, type LinkAnswer } from '@/lib/model';
import { linkAddress } from './addresses';
import { isPermitted } from './permitted';
import { smallPicture } from './small-picture';

/** ms for a page and for a picture: who waits for a preview sends without it after that */
const PATIENCE = 8_000;
/** bytes looked at: heads with all their styles stay below */
const PAGE_BYTES = 512 * 1024;
/** bytes of a picture: made for screens, they have some hundreds of kB */
const PICTURE_BYTES = 5 * 1024 * 1024;

/** Never rejects. */
export async function readLink(url: string): Promise<LinkAnswer> {
  const address = linkAddress(url);
  if (address === undefined) return { problem: 'not-public' };
  if (!(await isPermitted(address))) return { problem: 'not-permitted' };
  try {
    return await ask(address);
  } catch {
    // Its server is a stranger's: whatever it does ends here, and the person reads that it did not work.
    return { problem: 'unreachable' };
  }
}

async function ask(address: string): Promise<LinkAnswer> {
  const response = await request(address, 'text/html,application/xhtml+xml');
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/^(?:text\/html|application\/xhtml\+xml)(?:;|$)/i.test(type.trim())) {
    await response.body?.cancel();
    return { problem: 'no-page' };
  }
  const { bytes } = await readUpTo(response, PAGE_BYTES);
  const facts = readPage(decoded(bytes, type));
  if (facts === undefined) return { problem: 'says-nothing' };
  const { picture, ...said } = facts;
  const thumbnail = picture && (await pictureAt(picture, response.url));
  return { page: { ...said, ...(thumbnail && { thumbnail }) } };
}

/** @throws where the answer comes from where nothing is asked */
async function request(address: string, accept: string): Promise<Response> {
  const response = await fetch(address, {
    headers: { accept },
    redirect: 'follow',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (linkAddress(response.url) === response.url) return response;
  await response.body?.cancel();
  throw new DOMException('led elsewhere', 'SecurityError');
}

/** A preview without its picture is one: whatever goes wrong, there is none. */
async function pictureAt(picture: string, page: string): Promise<string | undefined> {
  try {
    const address = URL.canParse(picture, page) && linkAddress(new URL(picture, page).href);
    if (!address || !(await isPermitted(address))) return undefined;
    const response = await request(address, 'image/jpeg,image/png,image/webp');
    const { bytes, isWhole } = await readUpTo(response, PICTURE_BYTES);
    return response.ok && isWhole ? await smallPicture(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** What follows is not waited for. */
async function readUpTo(response: Response, most: number) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  if (response.body === null) return { bytes: joined(pieces, length), isWhole: true };
  const reader = response.body.getReader();
  while (length < most) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(pieces, length), isWhole: true };
    pieces.push(value);
    length += value.length;
  }
  await reader.cancel();
  return { bytes: joined(pieces, Math.min(length, most)), isWhole: false };
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], length: number) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return whole;
}

/** As its server says, else as it says itself in its beginning (HTML §13.2.3.2), else UTF-8. */
function decoded(bytes: Uint8Array, type: string): string {
  const said = /charset\s*=\s*["']?([\w-]{1,40})/i;
  const beginning = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = said.exec(type)?.[1] ?? said.exec(beginning)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // No encoding of that name.
    return new TextDecoder().decode(bytes);
  }
}
