/**
 * What was missed or could not be read, and how it heals, by the real inbox and the real adapter against the sandbox:
 * the contact who sends it again speaks foreign Signal code.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POLL, Story } from './story';

const ENC_VERSION = { whatsapp: '2', messenger: '3' } as const;

const KEY = [5, ...Array.from({ length: 32 }, (_none, at) => at + 1)];
const MAC = [1, 2, 3, 4, 5, 6, 7, 8];
/** A message whose ratchet key is no key. */
const DAMAGED = Uint8Array.of(0x33, 10, 2, 5, 5, 16, 0, 24, 0, 34, 2, 1, 1, ...MAC);
/** A message of the right form under keys that nobody has. */
const INNER = [0x33, 10, 33, ...KEY, 16, 0, 24, 0, 34, 16, ...KEY.slice(0, 16), ...MAC];
const UNSEALED = Uint8Array.from(INNER);
/** A first message to a signed pre-key that never was. */
const FOR_OTHER_KEYS = Uint8Array.of(
  0x33,
  40,
  1,
  48,
  0xe7,
  0x07,
  18,
  33,
  ...KEY,
  26,
  33,
  ...KEY,
  34,
  INNER.length,
  ...INNER,
);

describe.each(['whatsapp', 'messenger'] as const)('the inbox on %s', (network) => {
  let story: Story;

  beforeEach(async () => {
    story = await Story.begin(network);
  });

  afterEach(() => story.end());

  it('says up to when it is complete where less comes than was named, and heals with the rest', async () => {
    await story.contact.write('before');
    await expect.poll(() => story.contact.deliveryReceiptsReceived.length, POLL).toBe(1);
    await story.inbox.stop();
    for (const text of ['one', 'two', 'three']) await story.contact.write(text);
    const left = Date.now();
    story.gatekeeper.withhold(2);
    await story.restart();
    const account = async () => (await story.inbox.handlers.snapshot()).accounts[0]!;
    await expect
      .poll(async () => (await account()).gap, POLL)
      .toMatchObject({ state: 'short', missing: 2 });
    expect((await account()).gap!.completeUpTo).toBeLessThanOrEqual(left);
    expect(await story.texts()).toEqual(['before', 'three']);
    story.gatekeeper.withhold(0);
    await story.inbox.handlers.reconnect({ accountId: (await account()).id });
    await expect.poll(async () => (await account()).gap, POLL).toBeUndefined();
    // Late ones stand where they came, and open by the keys that were kept for them.
    expect(await story.texts()).toEqual(['before', 'three', 'one', 'two']);
    expect(story.sandbox.failures).toEqual([]);
  });

  it.each([
    ['bad-message', 'ask-again', { type: 'msg', bytes: DAMAGED }],
    ['bad-mac', 'renew-session', { type: 'msg', bytes: UNSEALED }],
    ['missing-key', 'ask-again', { type: 'pkmsg', bytes: FOR_OTHER_KEYS }],
  ] as const)(
    'heals what nobody resent by itself, as its cause asks for: after %s, %s',
    async (reason, repair, { type, bytes }) => {
      const gatekeeper = story.gatekeeper;
      const [account] = gatekeeper.accounts();
      await story.contact.write('before');
      await expect.poll(() => story.texts(), POLL).toEqual(['before']);
      await story.send('hello');
      await expect.poll(() => story.contact.received.length, POLL).toBe(1);
      // A text that is lost on the way; in its place comes what cannot be read.
      gatekeeper.pauseDelivery();
      const id = await story.contact.write('lost on the way');
      gatekeeper.loseMail(account!.address);
      story.contact.goOffline();
      gatekeeper.sendStanza(account!.accountId, {
        tag: 'message',
        attrs: {
          from: story.contact.address,
          id,
          type: 'text',
          t: String(Math.floor(Date.now() / 1_000)),
        },
        content: [{ tag: 'enc', attrs: { v: ENC_VERSION[network], type }, content: bytes }],
      });
      const ledger = () => story.inbox.handlers.ledger();
      await expect.poll(ledger, POLL).toMatchObject([{ reason, repair }]);
      // What we asked for by ourselves is lost as well.
      const isAsked = () =>
        gatekeeper.waiting(story.contact.address).some(({ attrs }) => attrs['type'] === 'retry');
      await expect.poll(isAsked, POLL).toBe(true);
      gatekeeper.loseMail(story.contact.address);
      gatekeeper.resumeDelivery();
      await story.contact.comeBack();
      expect(await story.texts()).toEqual(['before', 'hello', 'undecryptable']);
      const [entry] = await ledger();
      await story.inbox.handlers.repair({ messageId: entry!.messageId });
      await expect.poll(() => story.texts(), POLL).toEqual(['before', 'hello', 'lost on the way']);
      expect(await ledger()).toEqual([]);
      // And both go on in what came of it.
      await story.send('after');
      await expect
        .poll(() => story.contact.received.map(({ text }) => text), POLL)
        .toContain('after');
      await story.contact.write('both ways');
      await expect.poll(() => story.texts(), POLL).toContain('both ways');
      expect(story.sandbox.failures).toEqual([]);
    },
  );

  it('in two profiles of one account loses nothing and sends nothing twice', async () => {
    await story.contact.write('before');
    await expect.poll(() => story.texts(), POLL).toEqual(['before']);
    const elsewhere = await story.elsewhere();
    const first = async () => (await story.inbox.handlers.snapshot()).accounts[0]!;
    await expect
      .poll(async () => (await first()).connection, POLL)
      .toEqual({ kind: 'stopped', problem: 'replaced-elsewhere' });
    // It waits here, since the line is elsewhere; what is written to us arrives there.
    await story.send('waits');
    await story.contact.write('there');
    await expect.poll(() => story.texts(elsewhere), POLL).toEqual(['there']);
    expect(await story.texts()).toEqual(['before', 'waits']);
    await story.inbox.handlers.reconnect({ accountId: (await first()).id });
    await expect
      .poll(() => story.contact.received.map(({ text }) => text), POLL)
      .toEqual(['waits']);
    await story.contact.write('here again');
    await expect.poll(() => story.texts(), POLL).toEqual(['before', 'waits', 'here again']);
    await story.send('and once more');
    await expect
      .poll(() => story.contact.received.map(({ text }) => text), POLL)
      .toEqual(['waits', 'and once more']);
    expect(await story.texts(elsewhere)).toEqual(['there']);
    await elsewhere.stop();
    expect(story.sandbox.failures).toEqual([]);
  });
});
