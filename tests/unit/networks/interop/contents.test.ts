/**
 * Contents beyond text, from stanzas to events and back; what is refused, and what its sender hears.
 */
import { describe, expect, it } from 'vitest';
import { childOf, encodeMessengerMessage, encodeWhatsAppMessage, pad } from '@/lib/codec';
import type { OutgoingContent } from '@/lib/model';
import type { WrittenContent } from '@/lib/codec';
import { until } from './support/clock';
import { sentMessages } from './support/sending';
import { World } from './support/world';

const NETWORKS = ['whatsapp', 'messenger'] as const;

async function deliver(world: World, content: WrittenContent): Promise<void> {
  const { random } = world.anna;
  const plaintext =
    world.profile.id === 'whatsapp'
      ? pad(encodeWhatsAppMessage(content), random)
      : encodeMessengerMessage(content, random);
  await world.deliver(await world.anna.plaintext(plaintext));
}

const deliveredTo = (world: World) =>
  world.gatekeeper.got('receipt').filter(({ attrs }) => attrs['type'] === undefined);

describe.each(NETWORKS)('what arrives on %s', (id) => {
  it('is a change to a message, with whose it is from our side', async () => {
    const world = new World(id);
    await world.online();
    const theirs = { id: 'T', fromMe: true };
    const ours = { id: 'O', fromMe: false };
    await deliver(world, { kind: 'reaction', key: ours, emoji: '👍', at: 5 });
    await deliver(world, { kind: 'reaction', key: theirs, emoji: '', at: 6 });
    await deliver(world, { kind: 'edit', key: theirs, text: 'anew', at: 7 });
    await deliver(world, { kind: 'deletion', key: theirs });
    const peer = world.anna.address;
    const own = { author: 'me', remoteId: 'O' };
    const their = { author: 'them', remoteId: 'T', senderDevice: peer };
    expect(world.host.of('reaction')).toMatchObject([
      { peer, target: own, emoji: '👍', at: 5 },
      { peer, target: their, emoji: '', at: 6 },
    ]);
    expect(world.host.of('edit')).toMatchObject([
      { peer, target: their, body: { kind: 'text', text: 'anew' }, at: 7 },
    ]);
    expect(world.host.of('deletion')).toMatchObject([{ peer, target: their }]);
    expect(world.host.of('message')).toEqual([]);
    await until(() => deliveredTo(world).length === 4, 'delivery receipts');
  });

  it('edits and takes back nothing of ours: that is counted', async () => {
    const world = new World(id);
    await world.online();
    await deliver(world, { kind: 'edit', key: { id: 'O', fromMe: false }, text: 'x', at: 7 });
    await deliver(world, { kind: 'deletion', key: { id: 'O', fromMe: false } });
    expect(world.host.of('edit')).toEqual([]);
    expect(world.host.of('deletion')).toEqual([]);
    expect(world.host.of('notice').map(({ code }) => code)).toEqual([
      'refused-change',
      'refused-change',
    ]);
  });

  it('cannot come from the future: its time is held to our clock', async () => {
    const world = new World(id);
    await world.online();
    const key = { id: 'T', fromMe: true };
    await deliver(world, { kind: 'edit', key, text: 'x', at: 4_000_000_000_000 });
    const [edit] = world.host.of('edit');
    expect(edit!.at).toBeLessThan(world.clock.now() + 3_600_000);
  });

  it('names what it answers, and whose that is', async () => {
    const world = new World(id);
    await world.online();
    const quote = (participant: string) =>
      ({ id: 'Q', participant, content: { kind: 'text', text: 'claimed' } }) as const;
    await deliver(world, { kind: 'text', text: 'a', quote: quote(world.anna.address) });
    await deliver(world, { kind: 'text', text: 'b', quote: quote('12-1@interop') });
    await deliver(world, { kind: 'text', text: 'c', quote: quote('nobody') });
    const their = { author: 'them', remoteId: 'Q', senderDevice: world.anna.address };
    expect(world.host.of('message').map(({ replyTo }) => replyTo)).toEqual([
      { target: their, claim: 'claimed' },
      { target: { author: 'me', remoteId: 'Q' }, claim: 'claimed' },
      { target: { author: 'me', remoteId: 'Q' }, claim: 'claimed' },
    ]);
  });
});

describe.each(NETWORKS)('a preview of a page on %s', (id) => {
  const text = 'Look: https://example.org/tides now';
  const said = { matched: 'https://example.org/tides', title: 'Tides', description: 'High, low' };

  it('comes with its text, as words of whoever sent it', async () => {
    const world = new World(id);
    await world.online();
    await deliver(world, { kind: 'text', text, preview: said });
    const { matched: url, ...rest } = said;
    expect(world.host.of('message')).toMatchObject([
      { body: { kind: 'text', text }, linkPreview: { url, ...rest } },
    ]);
  });

  it.each([
    ['of what the text does not link to', { ...said, matched: 'https://bank.example/' }],
    ['of what is no address', { ...said, matched: 'Look' }],
    ['of what would run', { ...said, matched: 'javascript:alert(1)' }],
    ['without a title', { ...said, title: '' }],
  ])('is none %s: the text stands alone', async (_what, preview) => {
    const world = new World(id);
    await world.online();
    await deliver(world, { kind: 'text', text: `${text} javascript:alert(1)`, preview });
    expect(world.host.of('message')).toHaveLength(1);
    expect(world.host.of('message')[0]).not.toHaveProperty('linkPreview');
  });
});

it('a picture of a preview that is no JPEG is not given to a window', async () => {
  const world = new World('whatsapp');
  await world.online();
  const base = { matched: 'https://example.org/', title: 'Tides' };
  const text = base.matched;
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  const svg = new TextEncoder().encode('<svg onload="alert(1)"/>');
  await deliver(world, { kind: 'text', text, preview: { ...base, thumbnail: jpeg } });
  await deliver(world, { kind: 'text', text, preview: { ...base, thumbnail: svg } });
  await deliver(world, {
    kind: 'text',
    text,
    preview: { ...base, thumbnail: new Uint8Array(70_000).fill(0xff) },
  });
  const pictures = world.host.of('message').map(({ linkPreview }) => linkPreview?.thumbnail);
  expect(pictures).toEqual(['/9j/4A==', undefined, undefined]);
});

describe('what the gatekeepers do not pass on', () => {
  it('is a row that names it; its sender hears the code, and is not told of a delivery', async () => {
    const world = new World();
    await world.online();
    // A poll: field 49 of the public schema.
    const poll = Uint8Array.of(0x8a, 0x03, 0);
    await world.deliver(await world.anna.plaintext(pad(poll, world.anna.random)));
    expect(world.host.of('message').map(({ body }) => body)).toEqual([
      { kind: 'refused', what: 'poll' },
    ]);
    await until(() => world.acks().length === 1, 'ack');
    expect(world.acks()[0]?.attrs).toMatchObject({ class: 'message', error: '70' });
    expect(deliveredTo(world)).toEqual([]);
  });
});

describe('what leaves', () => {
  const target = { author: 'me', remoteId: '3EB0AA0000000000000001' } as const;
  it.each<[OutgoingContent, object, string | undefined]>([
    [{ kind: 'text', text: 'hi' }, { type: 'text' }, undefined],
    [{ kind: 'reaction', target, emoji: '👍' }, { type: 'reaction' }, 'hide'],
    [{ kind: 'edit', target, text: 'anew' }, { type: 'text', edit: '1' }, 'hide'],
    [{ kind: 'deletion', target }, { type: 'text', edit: '7' }, 'hide'],
  ])('%j says outside what clients go by', async (content, attrs, decryptFail) => {
    const world = new World();
    const account = await world.online();
    const remoteId = account.newRemoteId();
    const { wire } = await world.host.run(
      account.send({ peer: world.anna.address, remoteId, content, sentAt: 1 }),
    );
    account.transmit(wire!);
    await until(() => sentMessages(world).length === 1, 'message');
    const [sent] = sentMessages(world);
    const phash = expect.stringMatching(/^2:/) as string;
    expect(sent!.attrs).toEqual({ to: world.anna.address, id: remoteId, phash, ...attrs });
    expect(childOf(sent, 'enc')?.attrs['decrypt-fail']).toBe(decryptFail);
  });

  it('and was taken back is not sent again to whoever asks for it', async () => {
    const world = new World();
    const account = await world.online();
    const send = async (content: OutgoingContent) => {
      const remoteId = account.newRemoteId();
      await world.host.run(
        account.send({ peer: world.anna.address, remoteId, content, sentAt: 1 }),
      );
      return remoteId;
    };
    const remoteId = await send({ kind: 'text', text: 'secret' });
    expect(world.host.rows.has(`sent/${remoteId}`)).toBe(true);
    await send({ kind: 'deletion', target: { author: 'me', remoteId } });
    expect(world.host.rows.has(`sent/${remoteId}`)).toBe(false);
  });
});
