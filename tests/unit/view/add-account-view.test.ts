import { JOIN_PROBLEMS, NOTICE_VERSION, type ProviderSummary } from '@/lib/model';
import { createAddAccountView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, deferred, failing } from './fake-bus';
import { fakeSurroundings, words } from './fake-surroundings';
import { account } from './rows';

const LAGUNA: ProviderSummary = {
  address: 'https://chat.laguna.example',
  name: 'Laguna Net',
  networks: ['whatsapp'],
  hosts: ['https://chat.laguna.example', 'https://id.laguna.example'],
};

function open() {
  const bus = new FakeBus({
    'provider.lookup': () => LAGUNA,
    'account.join': () => ({ account: account() }),
  });
  const { permits, ...surroundings } = fakeSurroundings();
  return { bus, permits, view: createAddAccountView(bus, words, surroundings) };
}

async function toNotice() {
  const opened = open();
  opened.view.choose('whatsapp');
  opened.view.address.value = ' chat.laguna.example ';
  await opened.view.lookUp();
  return opened;
}

describe('adding an account', () => {
  it('leads from the network to the new identifier', async () => {
    const { bus, view } = await toNotice();
    expect(view.step.value).toBe('notice');
    expect(view.provider.value).toEqual({ name: 'Laguna Net', address: 'chat.laguna.example' });
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    view.inbox.value = 'separate';
    await view.signIn();
    expect(view.step.value).toBe('done');
    expect(view.identifier.value).toBe('+39 041 555 0123');
    expect(bus.askedFor('account.join')).toEqual([
      {
        address: LAGUNA.address,
        network: 'whatsapp',
        inbox: 'separate',
        agreement: expect.objectContaining({ noticeVersion: NOTICE_VERSION, statesEea: true }),
      },
    ]);
  });

  it('asks for no permission that cannot be given: without TLS the worker decides', async () => {
    const { bus, permits, view } = open();
    view.choose('whatsapp');
    view.address.value = 'http://chat.laguna.example';
    await view.lookUp();
    expect(permits.asked).toEqual([]);
    expect(bus.askedFor('provider.lookup')).toHaveLength(1);
  });

  it('sends the very sentences that were on screen, the statement among them', async () => {
    const { bus, view } = await toNotice();
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    const { heading, sentences, statement, agree } = view.notice.peek();
    await view.signIn();
    const [{ agreement } = { agreement: undefined }] = bus.askedFor('account.join') as readonly {
      readonly agreement: unknown;
    }[];
    expect(agreement).toEqual({
      noticeVersion: NOTICE_VERSION,
      locale: words.locale,
      notice: [heading, ...sentences, statement, agree],
      statesEea: true,
    });
  });

  it.each(['unanswered', 'elsewhere'] as const)(
    'signs nothing where the person is %s',
    async (whereabouts) => {
      const { bus, view } = await toNotice();
      view.agreed.value = true;
      view.whereabouts.value = whereabouts;
      expect(view.canSignIn.value).toBe(false);
      await view.signIn();
      expect(bus.askedFor('account.join')).toEqual([]);
    },
  );

  it('signs nothing before the person has agreed', async () => {
    const { bus, view } = await toNotice();
    await view.signIn();
    expect(view.step.value).toBe('notice');
    expect(bus.askedFor('account.join')).toEqual([]);
  });

  it('asks for a new yes where the network or the provider changed', async () => {
    const { view } = await toNotice();
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    view.back();
    await view.lookUp();
    expect(view.agreed.value).toBe(false);
  });

  it('shows that the sign-in window is open, and signs in once', async () => {
    const { bus, view } = await toNotice();
    const answer = deferred<{ account: ReturnType<typeof account> }>();
    bus.handlers['account.join'] = () => answer.promise;
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    const joining = view.signIn();
    expect(view.step.value).toBe('signing-in');
    await view.signIn();
    answer.resolve({ account: account() });
    await joining;
    expect(bus.askedFor('account.join')).toHaveLength(1);
  });

  it.each(JOIN_PROBLEMS)(
    'says what to do about %s, and stands ready to try again',
    async (code) => {
      const { bus, view } = await toNotice();
      bus.handlers['account.join'] = failing(code);
      view.whereabouts.value = 'in-the-eea';
      view.agreed.value = true;
      await view.signIn();
      expect(view.step.value).toBe('notice');
      expect(view.problem.value).toMatch(/\S.*\./);
      expect(view.problem.value).not.toMatch(/[{}]/);
    },
  );

  it('says that an address which the bus refuses is no address', async () => {
    const { bus, view } = open();
    view.choose('messenger');
    await view.lookUp();
    expect(view.problem.value).toContain('not an address');
    bus.handlers['provider.lookup'] = failing('bad-request');
    view.address.value = 'x';
    await view.lookUp();
    expect(view.problem.value).toContain('not an address');
    expect(view.step.value).toBe('provider');
  });

  it('says so where the provider does not offer the network', async () => {
    const { view } = open();
    view.choose('messenger');
    view.address.value = 'chat.laguna.example';
    await view.lookUp();
    expect(view.step.value).toBe('provider');
    expect(view.problem.value).toBe(
      'Laguna Net does not offer Messenger. Choose another network, or another provider.',
    );
  });

  it('forgets a look-up that was left', async () => {
    const { bus, view } = open();
    const answer = deferred<ProviderSummary>();
    bus.handlers['provider.lookup'] = () => answer.promise;
    view.choose('whatsapp');
    view.address.value = 'chat.laguna.example';
    const looking = view.lookUp();
    view.back();
    answer.resolve(LAGUNA);
    await looking;
    expect(view.step.value).toBe('network');
    expect(view.looking.value).toBe(false);
  });

  it('shows a provider’s name without its tricks', async () => {
    const { bus, view } = open();
    bus.handlers['provider.lookup'] = () => ({ ...LAGUNA, name: '\u202E\u200B' });
    view.choose('whatsapp');
    view.address.value = 'chat.laguna.example';
    await view.lookUp();
    expect(view.provider.value?.name).toBe('chat.laguna.example');
  });

  it('asks the browser for the address at once, and for the provider’s other servers at the sign-in', async () => {
    const { permits, view } = await toNotice();
    expect(permits.asked).toEqual([['https://chat.laguna.example']]);
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    await view.signIn();
    expect(permits.asked.at(-1)).toEqual(LAGUNA.hosts);
    expect(view.step.value).toBe('done');
  });

  it('sends nothing where the browser was told no, says so, and can be asked again', async () => {
    const { bus, permits, view } = open();
    permits.answer = false;
    view.choose('whatsapp');
    view.address.value = 'chat.laguna.example';
    await view.lookUp();
    expect(view.problem.value).toContain('You did not allow');
    expect(bus.asked).toEqual([]);
    permits.answer = true;
    await view.lookUp();
    expect(view.step.value).toBe('notice');
    permits.answer = false;
    view.whereabouts.value = 'in-the-eea';
    view.agreed.value = true;
    await view.signIn();
    expect(view.problem.value).toContain('You did not allow');
    expect(view.step.value).toBe('notice');
    expect(bus.askedFor('account.join')).toEqual([]);
  });

  it('does not ask the browser for what is no address', async () => {
    const { bus, permits, view } = open();
    view.choose('whatsapp');
    view.address.value = 'not an address';
    await view.lookUp();
    expect(permits.asked).toEqual([]);
    expect(bus.asked).toEqual([]);
    expect(view.problem.value).toContain('not an address');
  });
});
