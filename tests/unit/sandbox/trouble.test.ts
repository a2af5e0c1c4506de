/**
 * The scripts of bad days, and what a stanza meets on its way.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { StanzaNode } from '@/lib/codec';
import { TROUBLES, writeScript } from '../../sandbox/trouble';
import { Wire, type Mishap } from '../../sandbox/wire';

const WISH = { seed: 3, span: 3_600_000, every: 6_000, longest: 30_000 };

describe('a script', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(writeScript(WISH)).toEqual(writeScript(WISH));
    expect(writeScript({ ...WISH, seed: 4 })).not.toEqual(writeScript(WISH));
  });

  it('has every kind in it, in the order of time, and within its span', () => {
    const script = writeScript(WISH);
    expect(new Set(script.map(({ kind }) => kind))).toEqual(new Set(TROUBLES));
    const times = script.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((left, right) => left - right));
    expect(times.at(-1)).toBeLessThan(WISH.span);
  });
});

describe('a wire', () => {
  const message = (id: string): StanzaNode => ({
    tag: 'message',
    attrs: { id },
    content: [{ tag: 'enc', attrs: {}, content: Uint8Array.of(1, 2, 3) }],
  });

  /** Sends five messages, of which the third meets with something. */
  function sendFive(mishap: Mishap): { readonly came: StanzaNode[]; readonly cuts: number } {
    const wire = new Wire();
    const came: StanzaNode[] = [];
    let cuts = 0;
    wire.onCut = () => cuts++;
    wire.lay({ way: 'down', mishap, skip: 2, of: 'messages' });
    wire.pass('down', { tag: 'ack', attrs: { id: 'ack' } }, () => undefined);
    for (const id of ['1', '2', '3', '4', '5'])
      wire.pass('down', message(id), (node) => came.push(node));
    return { came, cuts };
  }

  it.each([
    ['drop', ['1', '2', '4', '5']],
    ['duplicate', ['1', '2', '3', '3', '4', '5']],
    ['reorder', ['1', '2', '4', '3', '5']],
    ['corrupt', ['1', '2', '3', '4', '5']],
    ['cut', ['1', '2', '4', '5']],
  ] as const)('%s happens to the stanza that it was laid for', (mishap, ids) => {
    const { came, cuts } = sendFive(mishap);
    expect(came.map(({ attrs }) => attrs['id'])).toEqual(ids);
    expect(cuts).toBe(mishap === 'cut' ? 1 : 0);
    const spoilt = came.filter((node) => !bytesEqual(node, message('1')));
    expect(spoilt.map(({ attrs }) => attrs['id'])).toEqual(mishap === 'corrupt' ? ['3'] : []);
  });

  it('lets what was held up go in its order, and nothing where the line broke meanwhile', () => {
    const wire = new Wire();
    const came: string[] = [];
    const letGo = wire.holdUp('up');
    for (const id of ['1', '2']) wire.pass('up', message(id), () => came.push(id));
    expect(came).toEqual([]);
    letGo();
    expect(came).toEqual(['1', '2']);
    const tooLate = wire.holdUp('up');
    wire.pass('up', message('3'), () => came.push('3'));
    wire.broke();
    tooLate();
    expect(came).toEqual(['1', '2']);
  });
});

function bytesEqual(left: StanzaNode, right: StanzaNode): boolean {
  return JSON.stringify(left.content) === JSON.stringify(right.content);
}
