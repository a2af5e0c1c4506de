/**
 * What a person agreed to before joining, to take along.
 * @module
 */
import type { Consent } from '@/lib/model';

/** A file of its own for a consent: the person's copy, for themselves or to show to others. */
export function consentFile(
  consent: Consent,
  account: { readonly identifier: string },
): { readonly name: string; readonly text: string } {
  const { agreedAt, ...rest } = consent;
  const day = new Date(agreedAt).toISOString();
  const record = { identifier: account.identifier, agreedAt: day, ...rest };
  return {
    name: `rialto-consent-${consent.gatekeeper}-${day.slice(0, 10)}.json`,
    text: `${JSON.stringify(record, undefined, 2)}\n`,
  };
}
