/**
 * Branded types: ids and kinds of bytes that the compiler keeps apart although they are
 * strings and byte arrays at run time. Knows nothing of what is branded.
 * @module
 */

declare const brand: unique symbol;

/** `Value` that the compiler takes for nothing but a `Name`. A cast at the one place of birth makes it. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
