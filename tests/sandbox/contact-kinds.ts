/**
 * What a contact's stanzas say of kinds of messages outside their encryption.
 * @module
 */
import type { ForeignContent } from '../oracles/baileys-content';

type Outside = {
  readonly type: string;
  readonly mediaType?: string | undefined;
  /** 1 an edit, 7 a deletion */
  readonly edit?: string | undefined;
};

/** What the stanza says of a change, so that older clients show nothing of it. */
export function outsideOf(content: ForeignContent): Outside {
  const { kind } = content;
  if (kind === 'media') return { type: 'media', mediaType: content.type };
  if (kind === 'reaction') return { type: 'reaction' };
  if (kind === 'edit') return { type: 'text', edit: '1' };
  return kind === 'deletion' ? { type: 'text', edit: '7' } : { type: 'text' };
}

/** Nobody reads or answers these: they change what stands. */
export function isChange({ kind }: ForeignContent): boolean {
  return kind === 'reaction' || kind === 'edit' || kind === 'deletion';
}
