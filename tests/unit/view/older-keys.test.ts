/**
 * Keys to older messages, as a window asks for them.
 */
import { describe, expect, it } from 'vitest';
import { createInboxView } from '@/lib/view';
import { FakeBus, failing } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account } from './rows';

const surroundings = fakeSurroundings();
const { words } = surroundings;

function viewOver(answers: ConstructorParameters<typeof FakeBus>[0]) {
  const bus = new FakeBus(answers);
  const { accountActs } = createInboxView(bus, surroundings);
  const item = { id: account().id } as Parameters<typeof accountActs.olderKeys>[0];
  return { bus, view: accountActs.olderKeys(item) };
}

describe('keys to older messages', () => {
  it('are closed by a key that is shown once it is made, and by no later view', async () => {
    const { view } = viewOver({
      'older-keys.read': () => ({ state: 'none' }),
      'older-keys.make': () => ({ recoveryKey: 'EsTc abcd' }),
    });
    await view.load();
    expect(view.state.value).toBe('none');
    await view.make();
    expect([view.state.value, view.made.value]).toEqual(['open', 'EsTc abcd']);
    const { view: later } = viewOver({ 'older-keys.read': () => ({ state: 'open' }) });
    await later.load();
    expect([later.state.value, later.made.value]).toEqual(['open', undefined]);
  });

  it('are opened by the key as it was typed, without the spaces around it', async () => {
    const { bus, view } = viewOver({
      'older-keys.read': () => ({ state: 'closed' }),
      'older-keys.open': () => ({}),
    });
    await view.load();
    await view.open('   ');
    expect([bus.askedFor('older-keys.open'), view.state.value]).toEqual([[], 'closed']);
    await view.open('  EsTc abcd ');
    expect(bus.askedFor('older-keys.open')).toMatchObject([{ recoveryKey: 'EsTc abcd' }]);
    expect(view.state.value).toBe('open');
  });

  it.each([
    ['open', 'older.wrong'],
    ['make', 'older.not-made'],
  ] as const)('stay as they are where the server refuses to %s them', async (wish, why) => {
    const { view } = viewOver({
      'older-keys.read': () => ({ state: wish === 'open' ? 'closed' : 'none' }),
      'older-keys.open': failing('refused'),
      'older-keys.make': failing('refused'),
    });
    await view.load();
    const before = view.state.value;
    await (wish === 'open' ? view.open('EsTc') : view.make());
    expect([view.state.value, view.why.value, view.busy.value]).toEqual([
      before,
      words.say(why),
      false,
    ]);
  });
});
