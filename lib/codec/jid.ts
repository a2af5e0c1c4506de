/**
 * JIDs, the addresses of the gatekeepers: `user:device@server`, and for third parties
 * `integrator-user:device@interop`. One address has one text: device 0 is not written, for no
 * server, although some codecs write `:0`; both texts are read. The integrator is part of who
 * somebody is and is never left out. Must not know binary forms.
 * @module
 */
import { CodecError } from './errors';

export type Jid = {
  /** what stands before the device; may be empty for servers without devices (`@g.us`) */
  readonly user: string;
  /** one of the known servers, such as `s.whatsapp.net` */
  readonly server: string;
  /** 0 (the user or its first device) to 255, on `interop` and `msgr` to 65535 */
  readonly device: number;
  /** 0 to 65535, which third party the user is of: on `interop` always, elsewhere never */
  readonly integrator?: number;
};

/** How addresses of a server look on the wire. */
export type JidForm = 'pair' | 'device' | 'device-always' | 'messenger' | 'interop';

type Server = { readonly form: JidForm; readonly maxDevice: number; readonly domain?: number };

const pair: Server = { form: 'pair', maxDevice: 0 };

/** Domain bytes (0, 1, 128, 129) as whatsmeow and Baileys have them. */
const SERVERS: ReadonlyMap<string, Server> = new Map<string, Server>([
  ['s.whatsapp.net', { form: 'device', maxDevice: 255, domain: 0 }],
  ['lid', { form: 'device', maxDevice: 255, domain: 1 }],
  ['hosted', { form: 'device-always', maxDevice: 255, domain: 128 }],
  ['hosted.lid', { form: 'device-always', maxDevice: 255, domain: 129 }],
  ['msgr', { form: 'messenger', maxDevice: 65_535 }],
  ['interop', { form: 'interop', maxDevice: 65_535 }],
  ['g.us', pair],
  ['broadcast', pair],
  ['newsletter', pair],
  ['bot', pair],
  ['call', pair],
  ['c.us', pair],
]);

const NUMBER = /^(?:0|[1-9]\d{0,4})$/;

/**
 * @param text such as `12-105012705411308:3@interop` or `4915112345678@s.whatsapp.net`
 * @throws CodecError `bad-jid` where the server is unknown or the rest is not of its shape
 */
export function parseJid(text: string): Jid {
  const jid = tryParseJid(text);
  if (jid === undefined) throw new CodecError('bad-jid');
  return jid;
}

/** As {@link parseJid}, but undefined for a text that is no JID. */
export function tryParseJid(text: string): Jid | undefined {
  const at = text.indexOf('@');
  if (at < 0) return undefined;
  const server = text.slice(at + 1);
  const known = SERVERS.get(server);
  if (known === undefined) return undefined;
  const { name, device } = splitDevice(text.slice(0, at));
  if (device === undefined) return undefined;
  const jid = known.form === 'interop' ? interopJid(name, device) : { user: name, server, device };
  return jid !== undefined && isJid(jid) ? jid : undefined;
}

/**
 * @returns the one text of `jid`: device 0 is left out
 * @throws CodecError `bad-jid` where it is not one
 */
export function formatJid(jid: Jid): string {
  if (!isJid(jid)) throw new CodecError('bad-jid');
  const name = jid.integrator === undefined ? jid.user : `${jid.integrator}-${jid.user}`;
  return jid.device === 0 ? `${name}@${jid.server}` : `${name}:${jid.device}@${jid.server}`;
}

/**
 * How addresses of a server look on the wire.
 * @throws CodecError `bad-jid` where the server is unknown
 */
export function jidServer(server: string): Server {
  const known = SERVERS.get(server);
  if (known === undefined) throw new CodecError('bad-jid', 'server');
  return known;
}

/** The server of a domain byte; undefined for unknown ones. */
export function serverOfDomain(domain: number): string | undefined {
  for (const [server, known] of SERVERS) if (known.domain === domain) return server;
  return undefined;
}

function splitDevice(local: string): { name: string; device: number | undefined } {
  const colon = local.indexOf(':');
  if (colon < 0) return { name: local, device: 0 };
  return { name: local.slice(0, colon), device: parseNumber(local.slice(colon + 1)) };
}

function interopJid(name: string, device: number): Jid | undefined {
  const dash = name.indexOf('-');
  const integrator = parseNumber(name.slice(0, Math.max(dash, 0)));
  if (integrator === undefined) return undefined;
  return { user: name.slice(dash + 1), server: 'interop', device, integrator };
}

/** A number of at most five digits in its only spelling. */
function parseNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

function isJid({ user, server, device, integrator }: Jid): boolean {
  const known = SERVERS.get(server);
  if (known === undefined || !isUint(device, known.maxDevice)) return false;
  if ((integrator !== undefined) !== (known.form === 'interop')) return false;
  if (integrator !== undefined && !isUint(integrator, 65_535)) return false;
  if (/[@:]/.test(user)) return false;
  if (user === '') return device === 0 && (known.form === 'pair' || known.form === 'device');
  return !isAgentUser(user, known.form);
}

/** `user.1` and `user_1` are how older clients wrote an agent: another reader would drop it and see another user. */
function isAgentUser(user: string, form: JidForm): boolean {
  return (form === 'device' || form === 'device-always') && /[._]/.test(user);
}

function isUint(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= max;
}
