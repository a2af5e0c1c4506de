/**
 * What a network tells of the person's other programs on the same account. Part of the contract (`contract.ts`).
 * @module
 */
import type { MessageBody, MessageTarget, PeerAddress } from '@/lib/model';
import type { MediaReference } from './media';

/** `Peer`: as the contract has it */
export type OwnProgramsEvent<Peer> =
  /**
   * What the person wrote in another program of theirs; idempotent by (account, remoteId), which our own messages are named
   * by as well. One that could not be read is healed in place by a later one.
   */
  | {
      readonly kind: 'own-message';
      /** to whom */
      readonly peer: Peer;
      readonly remoteId: string;
      /** ms since 1970, as the network says */
      readonly sentAt: number;
      readonly body: MessageBody;
      /** as in `message` */
      readonly replyTo?: { readonly target: MessageTarget; readonly claim: string };
      readonly media?: MediaReference;
    }
  /**
   * The person has read in another program of theirs, up to the last of these messages that stands here. Nobody is owed a
   * receipt for it: that program sends its own. Steps back are ignored.
   */
  | {
      readonly kind: 'read-elsewhere';
      readonly peer: PeerAddress;
      readonly targets: readonly MessageTarget[];
    };
