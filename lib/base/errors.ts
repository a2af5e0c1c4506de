/**
 * The one error base class. Each room derives one class with a literal-union `code`.
 * No secret, address or message text may stand in `message`: codes and sizes only.
 * @module
 */

/** An error that callers tell apart by `code`, never by text. */
const KIN = Symbol.for('rialto.error');

export abstract class RialtoError<Code extends string> extends Error {
  abstract override readonly name: string;
  readonly [KIN] = true;

  /** Also of one whose class came with another script of this worker: each script has the class once. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== RialtoError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === 'object' && value !== null && KIN in value;
  }

  /**
   * @param code what went wrong, as a literal that callers switch on
   * @param detail free of secrets, addresses and message texts; field names, sizes and limits are fine
   * @param options `cause`: the error underneath, kept for the debugger and never logged whole
   */
  constructor(
    readonly code: Code,
    detail?: string,
    options?: { readonly cause?: unknown },
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
  }
}

/** For a class whose errors come out of other scripts: whether `value` is such a one, by the name that is its room's alone. */
export function isErrorNamed(value: unknown, name: string): boolean {
  return value instanceof RialtoError && value.name === name;
}

/** Whether `error` is one of ours with this code. */
export function hasCode<Code extends string>(
  error: unknown,
  code: Code,
): error is RialtoError<Code> {
  return error instanceof RialtoError && error.code === code;
}

/** What may be written of any error: its code where it has one, else its class. Never its text. */
export function describeError(error: unknown): string {
  if (error instanceof RialtoError) return `${error.name}/${error.code as string}`;
  return error instanceof Error ? error.name : typeof error;
}
