// @vitest-environment happy-dom
import { AddAccountWindow } from '@/components';
import { createAddAccountView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, failing } from '../view/fake-bus';
import { words } from '../view/fake-surroundings';
import { account } from '../view/rows';
import { draw } from './draw';

async function open() {
  const bus = new FakeBus({
    'provider.lookup': () => ({
      address: 'https://chat.laguna.example',
      name: 'Laguna Net',
      networks: ['whatsapp', 'messenger'],
      hosts: ['https://chat.laguna.example'],
    }),
    'account.join': () => ({ account: account() }),
  });
  let opened = 0;
  const view = createAddAccountView(bus, words, { permitHosts: () => Promise.resolve(true) });
  const drawn = await draw(
    <AddAccountWindow
      view={view}
      words={words}
      onOpenInbox={() => opened++}
      onOpenKits={() => undefined}
    />,
  );
  return { bus, opened: () => opened, ...drawn };
}

describe('the page that adds an account', () => {
  it('tells the limits before anything is asked', async () => {
    const { root } = await open();
    expect(root.textContent).toContain(
      'existing WhatsApp and Messenger chats and groups do not come along',
    );
    expect(root.textContent).toContain(
      'The other side must have switched on chats with other apps',
    );
  });

  it('leads by clicks and keys from the network to the inbox', async () => {
    const { click, find, opened, type } = await open();
    await click('#network-whatsapp');
    expect(document.activeElement).toBe(find('#provider-address'));
    await type('#provider-address', 'chat.laguna.example');
    await click('#look-up');
    expect(find('#provider-name').textContent).toBe('Laguna Net');
    expect((find('#sign-in') as HTMLButtonElement).disabled).toBe(true);
    await click('#eea-yes');
    await click('#agree');
    expect((find('#sign-in') as HTMLButtonElement).disabled).toBe(false);
    await click('#sign-in');
    expect(find('#identifier').textContent).toBe('+39 041 555 0123');
    await click('#done');
    expect(opened()).toBe(1);
  });

  it('warns in plain words that nobody can vouch for a message once it has left', async () => {
    const { click, find, type } = await open();
    await click('#network-messenger');
    await type('#provider-address', 'chat.laguna.example');
    await click('#look-up');
    expect(find('.notice').textContent).toContain('nobody here can vouch for what happens to it');
  });

  it('shows a problem beside its field and marks the field', async () => {
    const { bus, click, find, type } = await open();
    bus.handlers['provider.lookup'] = failing('not-a-provider');
    await click('#network-whatsapp');
    await type('#provider-address', 'example.org');
    await click('#look-up');
    expect(find('#problem').textContent).toContain('not a provider');
    expect(find('#provider-address').getAttribute('aria-invalid')).toBe('true');
  });

  it('moves focus to the heading of each step that has no field', async () => {
    const { click, find, type } = await open();
    await click('#network-whatsapp');
    await type('#provider-address', 'chat.laguna.example');
    await click('#look-up');
    expect(document.activeElement).toBe(find('.add__question'));
  });
});
