/**
 * What came of a wish that may fail.
 * @module
 */

/** `why` is a sentence for the person. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string };
