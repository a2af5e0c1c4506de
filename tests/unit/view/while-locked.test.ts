/**
 * The switch of an account, in words.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createInboxView } from '@/lib/view';
import { FakeBus, failing, settled, type FakeHandlers } from './fake-bus';
import { account } from './rows';
import { fakeSurroundings } from './fake-surroundings';

async function scene(handlers: FakeHandlers) {
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [{ ...account(), whileLocked: 'pauses' }],
      chats: [],
      atRest: 'behind-a-lock',
    }),
    ...handlers,
  });
  const view = createInboxView(bus, fakeSurroundings());
  await settled();
  const [item] = view.accounts.value;
  return { bus, view, item: item! };
}

describe('receiving while locked, as a person switches it', () => {
  it('shows what the account does, and asks for what was chosen', async () => {
    const { bus, view, item } = await scene({
      'account.while-locked': () => ({ revoked: false }),
    });
    expect(item.whileLocked).toBe('pauses');
    expect(await view.receiveWhileLocked(item, true)).toEqual({ done: true, told: '' });
    expect(bus.askedFor('account.while-locked')).toEqual([{ accountId: item.id, wanted: true }]);
  });

  it.each([
    [true, /has ended what lay outside/],
    [false, /could not be reached/],
  ])('says after switching off whether what lay outside was ended: %s', async (revoked, told) => {
    const { view, item } = await scene({ 'account.while-locked': () => ({ revoked }) });
    const outcome = await view.receiveWhileLocked(item, false);
    expect(outcome.done).toBe(true);
    expect(outcome.told).toMatch(told);
  });

  it('says why where it did not come to pass', async () => {
    const { view, item } = await scene({ 'account.while-locked': failing('unavailable') });
    const outcome = await view.receiveWhileLocked(item, true);
    expect(outcome.done).toBe(false);
    expect(outcome.told).not.toBe('');
  });
});
