/**
 * A gatekeeper that sends anything at all: nothing is dropped without a trace, no key changes, the line goes on.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StanzaInput } from '@/lib/codec';
import { settle, until } from './support/clock';
import { encOf, withEnc } from './support/stanzas';
import { World } from './support/world';

const SEED = 20_260_314;

const jid = fc.constantFrom(
  '31612345678@s.whatsapp.net',
  '31612345678:3@s.whatsapp.net',
  '12-105000000001@interop',
  '120363041234567890@g.us',
  '100000000017@msgr',
  's.whatsapp.net',
  'nobody',
  '@s.whatsapp.net',
);
const word = fc.constantFrom(
  'text',
  'retry',
  'read',
  'encrypt',
  'message',
  'pkmsg',
  'msg',
  'skmsg',
  '2',
  '3',
  '1',
  '-1',
  '999999999999999999999',
  '404',
  'x'.repeat(300),
);
const name = fc.constantFrom(
  'from',
  'id',
  'type',
  'class',
  'error',
  't',
  'v',
  'count',
  'participant',
  'notify',
  'code',
  'value',
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 120 }),
  fc.uint8Array({ maxLength: 120 }).map((tail) => Uint8Array.of(0x33, ...tail)),
);
const tag = fc.constantFrom(
  'message',
  'receipt',
  'ack',
  'notification',
  'call',
  'enc',
  'list',
  'item',
  'retry',
  'keys',
  'registration',
  'identity',
  'skey',
  'key',
  'offer',
  'count',
  'surprise',
);

const { node: child } = fc.letrec<{ node: StanzaInput }>((tie) => ({
  node: fc.record({
    tag,
    attrs: fc.dictionary(name, fc.oneof(jid, word), { maxKeys: 4 }),
    content: fc.oneof(
      { maxDepth: 2 },
      fc.constant(undefined),
      bytes,
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  }),
}));

const stanza: fc.Arbitrary<StanzaInput> = fc.record({
  tag: fc.constantFrom('message', 'receipt', 'ack', 'notification', 'call', 'surprise'),
  attrs: fc.oneof(
    fc.dictionary(name, fc.oneof(jid, word), { maxKeys: 5 }),
    // Whole enough to be answered.
    fc.record({
      from: jid,
      id: fc.constant('ID'),
      type: fc.option(word, { nil: undefined }),
      error: fc.option(word, { nil: undefined }),
      t: fc.option(word, { nil: undefined }),
    }),
  ),
  content: fc.oneof(fc.constant(undefined), bytes, fc.array(child, { maxLength: 4 })),
});

describe('any stanzas at all', () => {
  it('each leave a trace, change no session, and the next true message opens', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('before'));
    const session = () => world.host.rows.get(`session/${world.anna.address}`);
    const held = session()!.slice();
    const stanzas = fc.sample(stanza, { numRuns: 1_500, seed: SEED });
    const traces = () => world.host.events.length + world.acks().length;
    for (const odd of stanzas) {
      const before = traces();
      const isAboutReceipts = odd.tag === 'ack' && odd.attrs?.['class'] !== 'message';
      world.gatekeeper.send(odd);
      if (!isAboutReceipts) await until(() => traces() > before, JSON.stringify(odd));
    }
    await settle();
    expect(session()).toEqual(held);
    expect(world.host.isOnline).toBe(true);
    expect(world.host.logged.filter(({ event }) => event === 'stanza-failed')).toEqual([]);
    expect(world.host.logged.filter(({ event }) => event === 'batch-failed')).toEqual([]);
    await world.deliver(await world.anna.text('after'));
    expect(world.host.of('message').at(-1)!.body).toEqual({ kind: 'text', text: 'after' });
  }, 60_000);

  it('with any byte of a ciphertext changed, never show another text and never spoil the true one', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('before'));
    const truth = await world.anna.text('the truth', { id: 'TRUE' });
    const { bytes: whole } = encOf(truth);
    for (let at = 0; at < whole.length; at += 3) {
      const spoilt = whole.slice();
      spoilt[at]! ^= 0x41;
      const id = `SPOILT-${at}`;
      await world.deliver({ ...withEnc(truth, { bytes: spoilt }), attrs: { ...truth.attrs, id } });
    }
    for (const length of [0, 1, 2, 10, whole.length - 1]) {
      const cut = whole.slice(0, length);
      const id = `CUT-${length}`;
      await world.deliver({ ...withEnc(truth, { bytes: cut }), attrs: { ...truth.attrs, id } });
    }
    await world.deliver(truth);
    const texts = world.host
      .of('message')
      .flatMap(({ body, remoteId }) => (body.kind === 'text' ? [[remoteId, body.text]] : []));
    // Bytes of a first message that the session does not rest on may change without harm: then it is the true text.
    expect(new Set(texts.map(([, text]) => text))).toEqual(new Set(['before', 'the truth']));
  }, 60_000);
});
