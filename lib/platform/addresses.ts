/**
 * Which addresses this build may open. The manifest's policy enforces the same; asking first
 * gives a typed error instead of a silent refusal.
 * @module
 */

/** Whether this flavour of the build may talk to 127.0.0.1 without TLS (sandbox, development). */
export const loopbackAllowed: boolean = __LOOPBACK_ALLOWED__;

/** @param secure the scheme with TLS (`https:`, `wss:`) @param plain its twin without */
export function isAllowed(url: string, secure: string, plain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (protocol === secure) return true;
  return loopbackAllowed && protocol === plain && hostname === '127.0.0.1';
}
