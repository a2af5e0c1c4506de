/**
 * Files as a window has them: what is shown of them at all, what it holds and lets go of, and how
 * the person's own are looked at and sent.
 */
import type { MediaBody, MediaState, Message, MessageId, NetworkId } from '@/lib/model';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { HELD_FILE_BYTES } from '@/lib/view/consts';
import { Attaching } from '@/lib/view/attaching';
import { clockOf, fileItem, sizeWords } from '@/lib/view/file-item';
import { FilesView } from '@/lib/view/files-view';
import { FakeBus, failing, settled } from './fake-bus';
import { fakeSurroundings, words } from './fake-surroundings';
import { ANNA, account, incoming, outgoing } from './rows';

const PHOTO: MediaBody = {
  kind: 'media',
  media: 'image',
  mime: 'image/jpeg',
  size: 1_000,
  width: 40,
  height: 30,
};

function itemOf(body: Partial<MediaBody> = {}, media: MediaState = { kind: 'here' }) {
  return fileItem(incoming(1, { body: { ...PHOTO, ...body }, media }), words)!;
}

describe('a file in the timeline', () => {
  it('is shown by what the browser decodes, never by what its sender calls it', () => {
    for (const mime of ['image/svg+xml', 'text/html', 'application/pdf', 'image/x-unknown'])
      expect(itemOf({ mime }).show, mime).toBe('card');
    expect(itemOf().show).toBe('picture');
    expect(itemOf({ media: 'video', mime: 'video/mp4' }).show).toBe('film');
    expect(itemOf({ media: 'voice', mime: 'audio/ogg' }).show).toBe('sound');
    // A picture that was sent as a file stays one.
    expect(itemOf({ media: 'file' }).show).toBe('card');
  });

  it('is a card where it is too large to lie in memory whole', () => {
    expect(itemOf({ size: 33_554_432 }).show).toBe('picture');
    expect(itemOf({ size: 33_554_433 }).show).toBe('card');
  });

  it('has a name that cannot turn its end around, and a size in the person’s words', () => {
    const { name, detail } = itemOf({ media: 'file', name: 'inv\u202Egpj.exe', size: 2_431_002 });
    expect(name).not.toContain('\u202E');
    expect(detail).toBe('EXE, 2.4 MB');
    expect(sizeWords(999, words)).toBe('999 byte');
    expect(clockOf(3725.9)).toBe('1:02:05');
    expect(clockOf(9)).toBe('0:09');
  });

  it('says why it is not there, and whether asking again may help', () => {
    const failed = (problem: 'forged' | 'bad-reference') => itemOf({}, { kind: 'failed', problem });
    expect(failed('forged')).toMatchObject({ retriable: true, state: 'failed' });
    expect(failed('forged').problem).toMatch(/not what was sent/);
    expect(failed('bad-reference').retriable).toBe(false);
    const refused = itemOf({}, { kind: 'failed', problem: 'not-permitted' });
    expect(refused.permittable).toBe(true);
    expect(failed('forged').permittable).toBe(false);
    expect(itemOf({}, { kind: 'removed' }).problem).toMatch(/make room/);
  });
});

function openFiles() {
  const bus = new FakeBus();
  const surroundings = fakeSurroundings();
  return { bus, surroundings, view: new FilesView(bus, surroundings) };
}

describe('what a window holds of files', () => {
  it('is fetched once, given an address, and let go of with the conversation', async () => {
    const { bus, surroundings, view } = openFiles();
    const id = 'message-1' as MessageId;
    bus.files.set(id, new Blob(['x']));
    view.want(id, itemOf());
    view.want(id, itemOf());
    await settled();
    view.want(id, itemOf());
    expect(bus.askedFor('file.open')).toHaveLength(1);
    expect(view.held.value.get(id)).toEqual({ address: 'blob:1' });
    view.wantThumbnail(id, 'AAAA');
    expect(surroundings.addresses.size).toBe(2);
    view.dispose();
    expect(surroundings.addresses.size).toBe(0);
  });

  it('is bounded: what was not wanted for longest goes first', async () => {
    const { bus, surroundings, view } = openFiles();
    const size = HELD_FILE_BYTES / 4;
    const ids = [1, 2, 3, 4, 5].map((order) => `message-${order}` as MessageId);
    for (const id of ids) {
      bus.files.set(id, new Blob(['x']));
      view.want(id, itemOf({ size }));
      await settled();
      view.want(ids[0]!, itemOf({ size }));
    }
    expect([...view.held.value.keys()]).toEqual([ids[0], ids[2], ids[3], ids[4]]);
    expect(surroundings.addresses.size).toBe(4);
  });

  it('says why where the bytes cannot be had, and asks again when they are wanted again', async () => {
    const { bus, view } = openFiles();
    const id = 'message-1' as MessageId;
    view.want(id, itemOf());
    await settled();
    expect(view.held.value.get(id)).toHaveProperty('why');
    bus.files.set(id, new Blob(['x']));
    view.want(id, itemOf());
    await settled();
    expect(view.held.value.get(id)).toHaveProperty('address');
  });

  it('goes with a message that was taken back', async () => {
    const { bus, surroundings, view } = openFiles();
    const message = incoming(1);
    bus.files.set(message.id, new Blob(['x']));
    view.want(message.id, itemOf());
    await settled();
    bus.emit({ messages: [{ ...message, body: { kind: 'deleted' } }] });
    expect(view.held.value.size).toBe(0);
    expect(surroundings.addresses.size).toBe(0);
  });

  it('tells how far files are, until they have moved', () => {
    const { bus, view } = openFiles();
    const message = outgoing(1, { body: PHOTO, media: { kind: 'here' } });
    bus.emit({ transfer: { messageId: message.id, done: 5, total: 20 } });
    expect(view.progress.value.get(message.id)).toBe(0.25);
    bus.emit({ messages: [message] });
    expect(view.progress.value.size).toBe(0);
  });

  it('is saved piece by piece, under its own name or one that fits', async () => {
    const { bus, surroundings, view } = openFiles();
    const id = 'message-1' as MessageId;
    const size = 8_388_608 + 10;
    bus.files.set(id, new Blob([new Uint8Array(size)]));
    await view.save(id, itemOf({ media: 'file', name: 'Film.mov', size }));
    expect(bus.askedFor('file.open')).toMatchObject([{ from: 0 }, { from: 8_388_608 }]);
    expect(surroundings.saved.map(({ name, bytes }) => [name, bytes.size])).toEqual([
      ['Film.mov', size],
    ]);
    bus.files.set(id, new Blob(['x']));
    await view.save(id, itemOf({ size: 1 }));
    expect(surroundings.saved.at(-1)?.name).toBe('Photo.jpg');
  });

  describe('that is too large to be one is written in parts where the browser can', () => {
    const id = 'message-1' as MessageId;
    const size = 33_554_432 + 10;
    const big = () => itemOf({ media: 'file', name: 'Film.mov', size });

    function target({ refuses = false } = {}) {
      const story: (number | string)[] = [];
      const write = async (part: Blob): Promise<void> => {
        if (refuses) throw new DOMException('full', 'QuotaExceededError');
        story.push(part.size);
      };
      const close = async (): Promise<void> => void story.push('closed');
      const abort = async (): Promise<void> => void story.push('let go of');
      return { story, target: { write, close, abort } };
    }

    it('one after another, and closed', async () => {
      const { bus, surroundings, view } = openFiles();
      const { story, target: written } = target();
      surroundings.streams.open = (name) => {
        story.push(name);
        return Promise.resolve(written);
      };
      bus.files.set(id, new Blob([new Uint8Array(size)]));
      await view.save(id, big());
      const parts = Array<number>(4).fill(8_388_608);
      expect(story).toEqual(['Film.mov', ...parts, 10, 'closed']);
      expect(surroundings.saved).toEqual([]);
      expect(view.saving.value).toBeUndefined();
    });

    it('not at all where the person thinks better of it', async () => {
      const { bus, surroundings, view } = openFiles();
      surroundings.streams.open = () => Promise.resolve('unwanted');
      await view.save(id, big());
      expect(bus.askedFor('file.open')).toEqual([]);
      expect(view.mishap.value).toBe('');
    });

    it('and what is half written goes where it breaks off', async () => {
      const { bus, surroundings, view } = openFiles();
      const { story, target: written } = target({ refuses: true });
      surroundings.streams.open = () => Promise.resolve(written);
      bus.files.set(id, new Blob([new Uint8Array(100)]));
      await view.save(id, big());
      expect(story).toEqual(['let go of']);
      expect(view.mishap.value).not.toBe('');
    });
  });

  it('whose host may not be spoken to comes once the person allows it', async () => {
    const { bus, surroundings } = openFiles();
    const view = new FilesView(
      bus,
      surroundings,
      signal(account({ providerHosts: ['https://media.example'] })),
    );
    bus.handlers['file.move'] = () => ({});
    surroundings.permits.answer = false;
    await view.permit('message-1' as MessageId, { host: undefined });
    expect(bus.askedFor('file.move')).toEqual([]);
    surroundings.permits.answer = true;
    await view.permit('message-1' as MessageId, { host: 'https://elsewhere.example' });
    expect(surroundings.permits.asked).toEqual([
      ['https://media.example'],
      ['https://elsewhere.example'],
    ]);
    expect(bus.askedFor('file.move')).toEqual([{ messageId: 'message-1' }]);
  });

  it('and what goes wrong with it is said', async () => {
    const { bus, view } = openFiles();
    bus.handlers['file.move'] = failing('offline');
    await view.move('message-1' as MessageId);
    expect(view.mishap.value).toMatch(/offline/);
  });
});

describe('files that are about to be sent', () => {
  function open(network: NetworkId = 'whatsapp') {
    const bus = new FakeBus({ 'file.send': () => ({ message: outgoing(1) as Message }) });
    const surroundings = fakeSurroundings();
    const texts: string[] = [];
    const sendText = (text: string): void => void texts.push(text);
    const chat = signal({ network });
    const attaching = new Attaching({ bus, surroundings, chatId: ANNA, chat, sendText });
    return { bus, surroundings, attaching, texts };
  }
  const picture = (name: string) => new File(['x'], name, { type: 'image/png' });
  const text = (name: string) => new File(['xyz'], name, { type: 'text/plain' });

  it('are looked at first, and let go of where they are left', async () => {
    const { attaching, surroundings, bus } = open();
    await attaching.stage([picture('a.png'), text('b.txt')]);
    expect(attaching.staged.value.map(({ name, detail }) => [name, detail])).toEqual([
      ['a.png', '1 byte'],
      ['b.txt', '3 byte'],
    ]);
    expect(surroundings.addresses.size).toBe(1);
    attaching.clear();
    expect(surroundings.addresses.size).toBe(0);
    expect(bus.sentFiles).toEqual([]);
  });

  it('carry words with the first picture; a name goes with files only', async () => {
    const { attaching, bus, texts } = open();
    await attaching.stage([text('b.txt'), picture('a.png'), picture('c.png')]);
    await attaching.send(' Look ', 'message-9' as MessageId);
    expect(bus.sentFiles.map(({ ask }) => ask)).toEqual([
      {
        chatId: ANNA,
        file: { media: 'file', mime: 'text/plain', name: 'b.txt' },
        replyTo: 'message-9',
      },
      { chatId: ANNA, file: { media: 'image', mime: 'image/png' }, caption: 'Look' },
      { chatId: ANNA, file: { media: 'image', mime: 'image/png' } },
    ]);
    expect(texts).toEqual([]);
    expect(attaching.busy.value).toBe(0);
  });

  it('that can carry no words have them sent behind', async () => {
    const { attaching, bus, texts } = open();
    await attaching.stage([text('b.txt')]);
    await attaching.send('The bill');
    expect(bus.sentFiles[0]?.ask).not.toHaveProperty('caption');
    expect(texts).toEqual(['The bill']);
  });

  it('have words sent behind where their network sends none along', async () => {
    const { attaching, bus, texts } = open('xmpp');
    await attaching.stage([picture('a.png')]);
    await attaching.send('Look');
    expect(bus.sentFiles[0]?.ask).not.toHaveProperty('caption');
    expect(texts).toEqual(['Look']);
  });

  it('that are not taken are named, with the reason; the others go', async () => {
    const { attaching, bus } = open();
    bus.handlers['file.send'] = ({ file }) => {
      if (file.name === 'b.txt') return failing('too-large')();
      return { message: outgoing(1) };
    };
    await attaching.stage([text('b.txt'), text('c.txt')]);
    await attaching.send('');
    expect(bus.sentFiles).toHaveLength(2);
    expect(attaching.mishap.value).toBe('b.txt was not sent. It is too large.');
  });

  it('are a handful at most, and that is said', async () => {
    const { attaching } = open();
    await attaching.stage(Array.from({ length: 12 }, (_, at) => text(`${at}.txt`)));
    expect(attaching.staged.value).toHaveLength(10);
    expect(attaching.mishap.value).toMatch(/10/);
  });
});
