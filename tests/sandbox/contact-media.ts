/**
 * Files of contacts: encrypted and opened by foreign code, hosted and fetched by their gatekeeper.
 * @module
 */
import type { ForeignMedia } from '../oracles/baileys-content';
import { openForeign, sealForeign } from '../oracles/media';
import type { Talker } from './contact-talk';
import type { ReceivedMessage } from './contact-types';
import type { MediaDesk } from './media-desk';

/** What somebody sends: the file, and what its message says of it. */
export type FileToSend = Pick<ForeignMedia, 'type' | 'mime'> &
  Partial<
    Pick<
      ForeignMedia,
      'name' | 'caption' | 'width' | 'height' | 'seconds' | 'waveform' | 'thumbnail'
    >
  > & { readonly bytes: Uint8Array };

export class ContactMedia {
  readonly #talker: Talker;
  readonly #desk: MediaDesk;

  constructor(talker: Talker, desk: MediaDesk) {
    this.#talker = talker;
    this.#desk = desk;
  }

  /**
   * @param options `lie`: what the message says otherwise than it is
   * @returns the message's id, and where the file lies
   */
  async send(
    { bytes, ...about }: FileToSend,
    { lie = {}, ...to }: { readonly lie?: Partial<ForeignMedia>; readonly to?: string } = {},
  ): Promise<{ readonly id: string; readonly blob: string }> {
    const { ciphertext, ...sealed } = await sealForeign(bytes, about.type);
    const url = this.#desk.put(ciphertext);
    const content = { kind: 'media', ...about, ...sealed, url, ...lie } as const;
    const id = await this.#talker.say(content, to);
    return { id, blob: url.slice(url.lastIndexOf('/') + 1) };
  }

  /** @throws where it cannot be fetched through the proxy, or does not open */
  async open({ content }: Pick<ReceivedMessage, 'content'>): Promise<Uint8Array> {
    if (content.kind !== 'media') throw new Error('not a file');
    return openForeign(this.#desk.through(content.url), content.mediaKey, content.type);
  }
}
