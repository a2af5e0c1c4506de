/**
 * Comparing keys, as a window shows it.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { KeyState, PersonKeys } from '@/lib/model';
import { codePath, createDesk, createVerifyView } from '@/lib/view';
import { FakeBus, failing } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account, ANNA, chat } from './rows';

const DIGITS = '300354477692869396892869876765458257569162576843440918079131';

const keys = (state: KeyState): PersonKeys => ({
  compare: 'same-number',
  devices: [{ id: 'anna', fingerprint: DIGITS, state }],
  code: 'AAAA',
});

async function scene() {
  let state: KeyState = 'unverified';
  const bus = new FakeBus({
    'inbox.snapshot': () => ({ accounts: [account()], chats: [chat()], atRest: 'behind-a-lock' }),
    'keys.of': () => ({ keys: keys(state) }),
    'keys.judge': ({ verified }) => {
      state = verified ? 'verified' : 'unverified';
      return { keys: keys(state) };
    },
    'keys.scan': ({ code }) => {
      const verdict = code === 'AAAA' ? 'match' : code === 'BBBB' ? 'mismatch' : 'no-code';
      if (verdict === 'match') state = 'verified';
      return { verdict };
    },
    'settings.read': failing('unavailable'),
  });
  const desk = createDesk(bus, fakeSurroundings());
  await desk.inbox.refresh();
  const view = createVerifyView(desk.parts, ANNA);
  await view.load();
  return { bus, view };
}

describe('comparing keys', () => {
  it('shows the number in groups of five, and how far it was compared', async () => {
    const { view } = await scene();
    const [device] = view.item.value!.devices;
    expect(device).toMatchObject({ state: 'unverified', stateWords: 'Not verified' });
    expect(device!.groups).toHaveLength(12);
    expect(device!.groups[0]).toBe('30035');
  });

  it('takes the person’s word, and lets them take it back', async () => {
    const { view } = await scene();
    await view.judge('anna', true);
    expect(view.item.value!.devices[0]!.state).toBe('verified');
    await view.judge('anna', false);
    expect(view.item.value!.devices[0]!.state).toBe('unverified');
  });

  it('says what a scanned code means, and goes on looking past what is none', async () => {
    const { view } = await scene();
    expect(await view.scanned('CCCC')).toBe(false);
    expect(view.said.value.wrong).toBe(true);
    expect(await view.scanned('BBBB')).toBe(true);
    expect(view.said.value).toMatchObject({ wrong: true });
    expect(view.item.value!.devices[0]!.state).toBe('unverified');
    expect(await view.scanned('AAAA')).toBe(true);
    expect(view.said.value).toMatchObject({ wrong: false });
    expect(view.item.value!.devices[0]!.state).toBe('verified');
  });

  it('says why there is nothing to compare', async () => {
    const { bus, view } = await scene();
    bus.handlers['keys.of'] = () => ({ keys: { compare: 'same-number', devices: [] } });
    await view.load();
    expect(view.item.value).toMatchObject({ devices: [], code: undefined });
    expect(view.item.value!.about).toContain('Anna Moretti');
    bus.handlers['keys.of'] = failing('unavailable');
    await view.load();
    expect(view.said.value.wrong).toBe(true);
  });

  it('draws each dark cell of a code once', () => {
    expect(
      codePath([
        [true, false],
        [false, true],
      ]),
    ).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
  });
});
