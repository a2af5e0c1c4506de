/**
 * Trust in identity keys: verdicts on keys that sessions have proven. Knows no session, no store, no words
 * for people.
 * @module
 */
export { judgeIdentity, type IdentityVerdict } from './identity-verdict';
