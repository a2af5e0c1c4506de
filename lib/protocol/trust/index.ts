/**
 * Trust in identity keys: verdicts on keys that sessions have proven, and the safety numbers by which two people
 * compare theirs. Knows no session, no store, no words for people.
 * @module
 */
export { TrustError, type TrustErrorCode } from './errors';
export { judgeIdentity, type IdentityVerdict } from './identity-verdict';
export {
  compareScanned,
  safetyNumberOf,
  type Fingerprinted,
  type SafetyNumber,
  type ScanVerdict,
} from './safety-number';
