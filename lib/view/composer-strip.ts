/**
 * The strip above the composer: what is answered, or what is being changed. Pure.
 * @module
 */
import type { Words } from '@/lib/i18n';
import type { ComposingMode } from './composing-mode';
import { quoteItem } from './message-extras';
import { bodyPreview } from './problems';
import { oneLine } from './safe-text';

export type ComposerStrip = {
  readonly kind: 'reply' | 'edit';
  readonly title: string;
  readonly text: string;
};

const SHOWN = 120;

export function composerStrip(
  mode: ComposingMode,
  name: string,
  words: Words,
): ComposerStrip | undefined {
  if (mode.kind === 'write') return undefined;
  if (mode.kind === 'edit') {
    const text = oneLine(bodyPreview(mode.message.body, words), SHOWN);
    return { kind: 'edit', title: words.say('composer.editing'), text };
  }
  const { who, text } = quoteItem(mode.to, name, words);
  return { kind: 'reply', title: words.say('composer.replying', { name: who }), text };
}
