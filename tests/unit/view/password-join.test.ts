import { createAddAccountView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { deferred, FakeBus, failing } from './fake-bus';
import { fakeSurroundings, words } from './fake-surroundings';
import { account } from './rows';

function open() {
  const bus = new FakeBus({
    'account.join-by-password': ({ address }) => ({
      account: { ...account(), network: 'xmpp', identifier: address },
    }),
  });
  const { permits, ...surroundings } = fakeSurroundings();
  const view = createAddAccountView(bus, words, surroundings);
  view.choose('xmpp');
  view.byPassword.address.value = ' anna@Example.org ';
  view.byPassword.password.value = 'pass word';
  return { bus, permits, view };
}

describe('joining by a password', () => {
  it('leads from the network to the new account, and forgets the password', async () => {
    const { bus, permits, view } = open();
    expect(view.step.value).toBe('password');
    view.inbox.value = 'separate';
    await view.signInByPassword();
    expect(view.step.value).toBe('done');
    expect(view.identifier.value).toBe('anna@Example.org');
    expect(permits.asked).toEqual([['https://example.org']]);
    expect(bus.askedFor('account.join-by-password')).toEqual([
      {
        address: 'anna@Example.org',
        network: 'xmpp',
        password: 'pass word',
        isNew: false,
        inbox: 'separate',
      },
    ]);
    expect(view.byPassword.password.value).toBe('');
  });

  it('asks nothing of the domain where the person says where its server is', async () => {
    const { bus, permits, view } = open();
    view.byPassword.server.value = ' wss://chat.example.org/ws ';
    view.byPassword.isNew.value = true;
    await view.signInByPassword();
    expect(permits.asked).toEqual([]);
    expect(bus.askedFor('account.join-by-password')).toMatchObject([
      { server: 'wss://chat.example.org/ws', isNew: true },
    ]);
  });

  it('sends nothing where the person does not permit it, or has typed no address', async () => {
    const { bus, permits, view } = open();
    permits.answer = false;
    await view.signInByPassword();
    expect(view.byPassword.problem.value).toContain('You did not allow');
    for (const address of ['anna', 'anna@', '@example.org', 'a@b@c', 'https://example.org']) {
      view.byPassword.address.value = address;
      await view.signInByPassword();
      expect(view.byPassword.problem.value).toContain('not an address');
    }
    expect(bus.askedFor('account.join-by-password')).toEqual([]);
    expect(view.step.value).toBe('password');
  });

  it.each([
    ['sign-in-refused', 'example.org did not accept this'],
    ['provider-unreachable', 'No chat server of example.org'],
    ['network-not-offered', 'does not let accounts be made'],
    ['certificate-refused', 'could not prove that it is example.org'],
    ['already-joined', 'already here'],
    ['internal', ''],
  ] as const)('says in words what went wrong: %s', async (code, text) => {
    const { bus, view } = open();
    bus.handlers['account.join-by-password'] = failing(code);
    await view.signInByPassword();
    expect(view.byPassword.problem.value).toContain(text);
    expect(view.byPassword.problem.value).not.toBe('');
    expect(view.byPassword.busy.value).toBe(false);
    expect(view.byPassword.password.value).toBe('pass word');
  });

  it('asks once, however often it is pressed, and stays where the person went back', async () => {
    const { bus, view } = open();
    const answer = deferred<{ account: ReturnType<typeof account> }>();
    bus.handlers['account.join-by-password'] = () => answer.promise;
    const signing = [view.signInByPassword(), view.signInByPassword()];
    view.back();
    answer.resolve({ account: account() });
    await Promise.all(signing);
    expect(bus.askedFor('account.join-by-password')).toHaveLength(1);
    expect(view.step.value).toBe('network');
  });
});
