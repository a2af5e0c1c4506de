/**
 * Outcomes as text, so that a table of good and bad cases is one comparison: what an action gives,
 * or the code of the error that it throws, which is what callers switch on.
 * @module
 */
import { RialtoError } from '@/lib/base';

/**
 * What `action` gives, or the code of the RialtoError that it throws. Other errors pass through.
 */
export function outcomeOf(action: () => string): string {
  try {
    return action();
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * The code of the RialtoError that `action` throws, or `nothing thrown`. Other errors pass through.
 */
export function codeThrownBy(action: () => unknown): string {
  return outcomeOf(() => {
    action();
    return 'nothing thrown';
  });
}

/** The same for a promise of text. */
export async function outcomeOfPromise(promise: Promise<string>): Promise<string> {
  try {
    return await promise;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof RialtoError) return error.code as string;
  throw error;
}
