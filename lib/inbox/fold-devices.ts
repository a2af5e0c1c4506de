/**
 * What is thought of a contact's devices, as their chat says it. Pure.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { Draft } from './draft';

type Keys = Extract<NetworkEvent, { readonly kind: 'keys' }> & { readonly chatId: ChatId };

/** Of people without a chat nothing is kept. */
export function foldKeys(draft: Draft, { chatId, verified, undecided }: Keys): void {
  const chat = draft.chat(chatId);
  if (chat === undefined) return;
  const { undecidedKeys, protection, ...rest } = chat;
  const isSame =
    (undecidedKeys ?? 0) === undecided &&
    (protection.kind === 'none' || protection.verified === verified);
  if (isSame) return;
  draft.putChat({
    ...rest,
    protection: protection.kind === 'none' ? protection : { ...protection, verified },
    ...(undecided > 0 && { undecidedKeys: undecided }),
  });
}
