/**
 * What waited while there was no line: what the gatekeeper names of it, against what came.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { StanzaInput } from '@/lib/codec';
import type { NetworkEvent } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { World } from './support/world';

const preview = (count: string): StanzaInput => ib('offline_preview', count);
const end = (count: string): StanzaInput => ib('offline', count);

function ib(tag: string, count: string): StanzaInput {
  return { tag: 'ib', attrs: { from: 's.whatsapp.net' }, content: [{ tag, attrs: { count } }] };
}

const story = (world: World): string[] => world.host.events.map(spell);

function spell(event: NetworkEvent): string {
  if (event.kind === 'catching-up') return `${event.waiting} wait`;
  if (event.kind === 'caught-up') return `${event.missing} missing`;
  if (event.kind === 'message' && event.body.kind === 'text') return event.body.text;
  return event.kind;
}

async function text(world: World, words: string, offline?: number): Promise<StanzaInput> {
  return world.anna.text(words, offline === undefined ? {} : { offline: String(offline) });
}

function send(world: World, ...stanzas: readonly StanzaInput[]): void {
  for (const stanza of stanzas) world.gatekeeper.send(stanza);
}

describe('what waited', () => {
  it('is caught up once everything that was named is here, in order with it', async () => {
    const world = new World();
    await world.online();
    send(world, preview('2'), await text(world, 'one', 0), await text(world, 'two', 1));
    await until(() => story(world).includes('two'), 'both');
    expect(story(world)).toEqual(['2 wait', 'one', 'two']);
    send(world, await text(world, 'live'), end('2'));
    await until(() => story(world).length === 5, 'the end');
    expect(story(world)).toEqual(['2 wait', 'one', 'two', 'live', '0 missing']);
    expect(world.host.isOnline).toBe(true);
  });

  it('and did not come is asked for once, by a new line, and then said to be missing', async () => {
    const world = new World();
    await world.online();
    send(world, preview('3'), await text(world, 'two', 1), end('3'));
    await until(() => world.host.state?.kind === 'waiting', 'the line ended');
    expect(story(world)).toEqual(['3 wait', 'two', '2 missing']);
    expect(world.acks()).toHaveLength(1);
    world.clock.advance(world.clock.next ?? 0);
    await until(() => world.host.isOnline, 'online again');
    await settle();
    send(world, preview('2'), end('2'));
    await until(() => story(world).at(-1) === '2 missing', 'the end');
    await settle();
    // Once: a server that has lost what it named must not have us come back without end.
    expect(world.host.isOnline).toBe(true);
    send(world, end('0'));
    await until(() => story(world).at(-1) === '0 missing', 'nothing is missing');
  });

  it('and was no stanza has come too: it is among the notices', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send(preview('2'));
    world.gatekeeper.line.sendPlaintext(Uint8Array.of(0, 0xf8, 0xff, 0xff));
    send(world, await text(world, 'two', 1), end('2'));
    await until(() => story(world).includes('0 missing'), 'the end');
    expect(story(world)).toContain('notice');
  });

  it.each(['', '-1', '1e3', '99999999999', 'many'])(
    'is not known where the count says "%s"',
    async (count) => {
      const world = new World();
      await world.online();
      send(world, preview(count), await text(world, 'one', 0), end(count));
      await until(() => story(world).includes('one'), 'the message');
      await settle();
      expect(story(world)).toEqual(['one']);
    },
  );
});
