/**
 * The page of recovery kits: what crosses to the worker, what is forgotten, and what is said.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { toBase64 } from '@/lib/base';
import { BusError } from '@/lib/bus';
import type { KitSummary } from '@/lib/model';
import { createRecoveryView } from '@/lib/view';
import { FakeBus, failing, settled, type FakeHandlers } from './fake-bus';
import { FakeClock, NOW, words } from './fake-surroundings';

const CODE = 'KIT-7QKM-X2W9-0RTD-HF4C-5NJB-ZE81-PV6Y-3MAG-K9S4';
const SUMMARY: KitSummary = {
  madeAt: NOW,
  history: 'none',
  leftOut: [],
  accounts: [
    {
      network: 'whatsapp',
      identifier: 'me@provider.example',
      providerName: 'Provider',
      contacts: 2,
      messages: 0,
    },
  ],
};
const SNAPSHOT = { accounts: [{}], chats: [], atRest: 'behind-a-lock' } as never;

/** Bytes that lie in the worker, as windows fetch them. */
const WHOLE = Uint8Array.from({ length: 1_000 }, (_, at) => at % 251);

function scene(handlers: FakeHandlers = {}) {
  const given: Uint8Array[] = [];
  const bus = new FakeBus({
    'inbox.snapshot': () => SNAPSHOT,
    'kit.make': ({ lock }) => ({
      kit: 'k',
      size: WHOLE.length,
      summary: SUMMARY,
      ...(lock.kind === 'code' && { code: CODE }),
    }),
    'kit.read': ({ at }) => ({ bytes: toBase64(WHOLE.subarray(at, at + 300)) }),
    'kit.offer': () => ({ ok: true, kit: 'k' }),
    'kit.give': () => ({}),
    'kit.look': () => ({ ok: true, madeAt: NOW, opensBy: 'code' }),
    'kit.open': () => ({ ok: true, summary: SUMMARY }),
    'kit.drop': () => ({}),
    ...handlers,
  });
  const clock = new FakeClock();
  const saveFile = vi.fn((_name: string, bytes: Uint8Array) => void given.push(bytes));
  const print = vi.fn();
  const strength = async () => ({ strength: 'strong', hint: undefined }) as const;
  const view = createRecoveryView({ bus, words, clock, saveFile, print, strength });
  return { bus, clock, view, saveFile, print, given };
}

/** A file as the DOM gives it. */
const fileOf = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
  name: 'mine.rialtokit',
  size,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
});

describe('making a kit', () => {
  it('fetches it piece by piece, and gives it away whole under a name with its day', async () => {
    const { view, bus, saveFile, given } = scene();
    await settled();
    expect(view.inbox.value).toBe('filled');
    view.go('make');
    await view.making.make();
    expect(view.making.made.value).toMatchObject({
      name: 'rialto-kit-2026-11-25.rialtokit',
      code: CODE.split('-'),
      item: { day: '25 November 2026', lines: [{ text: '2 contacts' }] },
    });
    expect(bus.askedFor('kit.make')).toEqual([{ history: false, lock: { kind: 'code' } }]);
    expect(bus.askedFor('kit.drop')).toEqual([{ kit: 'k' }]);
    view.making.save();
    expect(saveFile).toHaveBeenCalledWith('rialto-kit-2026-11-25.rialtokit', expect.anything());
    expect(given).toEqual([WHOLE]);
    expect(view.making.saved.value).toBe(true);
  });

  it('seals under a passphrase only where both times are the same, and forgets both', async () => {
    const { view, bus, clock } = scene();
    await settled();
    view.go('make');
    view.making.by.value = 'passphrase';
    view.making.passphrase.value = 'vier stille ganzen';
    clock.pass(300);
    await settled();
    expect(view.making.strength.value?.step).toBe(4);
    view.making.repeated.value = 'vier stille zwanen';
    await view.making.make();
    expect(view.problem.value).toBe('The two are not the same.');
    view.making.repeated.value = 'vier stille ganzen';
    await view.making.make();
    const lock = { kind: 'passphrase', passphrase: 'vier stille ganzen' };
    expect(bus.askedFor('kit.make')).toEqual([{ history: false, lock }]);
    expect(view.making.made.value?.code).toBeUndefined();
    expect(view.making.passphrase.value + view.making.repeated.value).toBe('');
  });

  it('says why it could not, and forgets file and code when the person leaves', async () => {
    const weak = scene({ 'kit.make': failing('weak-passphrase') });
    await weak.view.making.make();
    expect(weak.view.problem.value).toMatch(/would not hold/);
    const { view, saveFile } = scene();
    await view.making.make();
    view.go('start');
    expect(view.making.made.value).toBeUndefined();
    view.making.save();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('knows that the inbox is locked', async () => {
    const { view } = scene({ 'inbox.snapshot': failing('locked') });
    await settled();
    expect(view.inbox.value).toBe('locked');
  });
});

describe('opening a kit', () => {
  it('is a drill: the file crosses in pieces, the code once, and nothing is brought back', async () => {
    const { view, bus } = scene();
    view.go('drill');
    await view.opening.choose(fileOf(new Uint8Array(1_200_000)));
    expect(view.opening.chosen.value).toEqual({
      name: 'mine.rialtokit',
      day: '25 November 2026',
      opensBy: 'code',
    });
    expect(bus.askedFor('kit.give')).toHaveLength(3);
    await view.opening.open();
    expect(bus.askedFor('kit.open')).toEqual([]);
    view.opening.secret.value = CODE;
    await view.opening.open();
    expect(view.opening.opened.value?.lines).toHaveLength(1);
    expect(bus.askedFor('kit.open')).toEqual([{ kit: 'k', secret: { kind: 'code', code: CODE } }]);
    expect(bus.askedFor('kit.restore')).toEqual([]);
    view.go('start');
    expect(view.opening.secret.value).toBe('');
    expect(bus.askedFor('kit.drop')).toEqual([{ kit: 'k' }]);
  });

  it.each([
    [{ problem: 'newer-kit', needs: '2.4.0' }, 'This kit needs Rialto 2.4.0 or newer.'],
    [{ problem: 'newer-kit' }, 'made by a newer Rialto'],
    [{ problem: 'not-a-kit' }, 'not a recovery kit'],
    [{ problem: 'header-changed' }, 'The beginning of this file'],
    [{ problem: 'damaged' }, 'part of it is missing or was changed'],
  ] as const)('says what is wrong with a file: %j', async (flaw, said) => {
    const { view } = scene({ 'kit.look': () => ({ ok: false, ...flaw }) });
    await view.opening.choose(fileOf(new Uint8Array(10)));
    expect(view.problem.value).toContain(said);
    expect(view.opening.chosen.value).toBeUndefined();
  });

  it('reads no file that is larger than any kit', async () => {
    const { view, bus } = scene();
    await view.opening.choose(fileOf(new Uint8Array(1), 5_000_000_000));
    expect(view.problem.value).toContain('too large');
    expect(bus.askedFor('kit.offer')).toEqual([]);
  });

  it('keeps a mistyped code, which is worth mending', async () => {
    const { view } = scene({ 'kit.open': () => ({ ok: false, problem: 'bad-code' }) });
    await view.opening.choose(fileOf(new Uint8Array(10)));
    view.opening.secret.value = 'KIT-7QKM';
    await view.opening.open();
    expect(view.problem.value).toMatch(/typing error/);
    expect(view.opening.secret.value).toBe('KIT-7QKM');
    expect(view.opening.opened.value).toBeUndefined();
  });

  it('brings the file once more where the worker was stopped meanwhile', async () => {
    let lives = 0;
    const { view, bus } = scene({
      'kit.open': () => {
        lives += 1;
        if (lives === 1) throw new BusError('not-found');
        return { ok: true, summary: SUMMARY };
      },
    });
    await view.opening.choose(fileOf(new Uint8Array(10)));
    view.opening.secret.value = CODE;
    await view.opening.open();
    expect(view.opening.opened.value).toBeDefined();
    expect(bus.askedFor('kit.offer')).toHaveLength(2);
  });

  it('says of each account what became of it, and forgets the code', async () => {
    const arrivals = [
      { network: 'whatsapp', identifier: 'me', outcome: 'back' },
      { network: 'messenger', identifier: 'you', outcome: 'already-here' },
    ] as const;
    const { view, bus } = scene({ 'kit.restore': () => ({ ok: true, arrivals }) });
    view.go('restore');
    await view.opening.choose(fileOf(new Uint8Array(10)));
    view.opening.secret.value = CODE;
    await view.opening.open();
    await view.opening.restore();
    expect(view.opening.arrivals.value?.map(({ text }) => text)).toEqual([
      'is back, with the same keys. Sign in to connect it.',
      'is here already. Nothing was changed.',
    ]);
    expect(view.opening.secret.value).toBe('');
    expect(bus.askedFor('kit.drop')).toEqual([{ kit: 'k' }]);
  });
});
