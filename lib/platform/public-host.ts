/**
 * Whether the host of an address stands in the open internet, as far as its name says: a name that leads to a private
 * address all the same, no extension can see. Pure.
 * @module
 */

/** Ends of names that are never of the public internet: RFC 6761, 6762, 8375, ICANN 2024 (`internal`), and habits. */
const PRIVATE_NAMES =
  /\.(?:local|localhost|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/;

/** @param hostname as `URL` writes it: lower case, IPv4 as four numbers, IPv6 in brackets and short */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  if (name.startsWith('[')) return isPublicV6(name.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return isPublicV4(name.split('.').map(Number));
  return name.includes('.') && !PRIVATE_NAMES.test(name);
}

/** IANA's special-purpose registry (RFC 6890 and what was added to it), multicast, and what is reserved. */
function isPublicV4([first = 0, second = 0, third = 0]: readonly number[]): boolean {
  if (first === 0 || first === 10 || first === 127 || first >= 224) return false;
  if (first === 100) return second < 64 || second > 127;
  if (first === 169) return second !== 254;
  if (first === 172) return second < 16 || second > 31;
  if (first === 192) return second !== 168 && !(second === 0 && (third === 0 || third === 2));
  if (first === 198) return second !== 18 && second !== 19 && !(second === 51 && third === 100);
  return !(first === 203 && second === 0 && third === 113);
}

/** Global unicast (2000::/3) without documentation, Teredo and 6to4, which lead elsewhere. */
function isPublicV6(address: string): boolean {
  const [first = '', second = ''] = address.split(':');
  const start = Number.parseInt(first, 16);
  if (!(start >= 0x20_00 && start <= 0x3f_ff)) return false;
  if (start === 0x20_02 || (start === 0x3f_ff && Number.parseInt(second || '0', 16) < 0x10_00))
    return false;
  if (start !== 0x20_01) return true;
  return second !== 'db8' && second !== '' && second !== '0';
}
