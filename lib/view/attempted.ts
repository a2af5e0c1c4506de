/**
 * A wish of which a window only needs to know that it was done, or in words why not.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { Outcome } from './outcome';
import { codeOf, whyOf } from './problems';

/** Never rejects. */
export async function attempted(
  wish: () => Promise<unknown>,
  words: Words,
): Promise<Outcome<undefined>> {
  try {
    await wish();
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, why: whyOf(codeOf(error), words) };
  }
}
