/**
 * Maps the bus's requests about files to the inbox's methods, and the bytes to their channel.
 * @module
 */
import { blobOf, type ByteSource } from '@/lib/base';
import { MAX_SHOWN, BusError, giveFile, takeFile, type Handlers } from '@/lib/bus';
import type { InboxHandlers } from '@/lib/inbox';
import type { MediaBody } from '@/lib/model';

type FileRequests = Pick<Handlers, Extract<keyof Handlers, `file.${string}`>>;

const DONE = {} as const;

/** @param get gives the inbox's methods once it stands */
export function fileHandlers(get: () => Promise<InboxHandlers>): FileRequests {
  return {
    'file.open': async ({ messageId, channel, from = 0, to }) => {
      const { bytes } = await (await get()).openFile({ messageId });
      const end = Math.min(to ?? bytes.size, bytes.size);
      if (end - from > MAX_SHOWN) throw new BusError('too-large');
      giveFile(channel, await blobOf(bytes, Math.min(from, end), end));
      return { size: bytes.size };
    },
    'file.send': async ({ chatId, channel, file, caption, replyTo }) => {
      const inbox = await get();
      const blob = await takeFile(channel);
      const { name, width, height, seconds, waveform, thumbnail, ...rest } = file;
      const body: MediaBody = {
        kind: 'media',
        ...rest,
        size: blob.size,
        ...(name !== undefined && { name }),
        ...(caption !== undefined && { caption }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
        ...(seconds !== undefined && { seconds }),
        ...(waveform !== undefined && { waveform }),
        ...(thumbnail !== undefined && { thumbnail }),
      };
      return { message: await inbox.sendFile({ chatId, body, replyTo }, sourceOf(blob)) };
    },
    'file.move': async (ask) => {
      await (await get()).moveFile(ask);
      return DONE;
    },
    'file.stop': async (ask) => {
      await (await get()).stopFile(ask);
      return DONE;
    },
  };
}

/** A file of the person's, read where it lies. */
function sourceOf(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
