import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAIN, DEFAULT_SEALED, type LinkAnswer } from '@/lib/model';
import { LinkOffer } from '@/lib/view/link-offer';
import { FakeBus, deferred, failing, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { openConversation, page } from './open-conversation';
import { ANNA, outgoing } from './rows';

const PAGE = { title: 'Tides', description: 'High, low', thumbnail: '/9j/4A==' };

function offering(
  draft = '',
  answer: () => LinkAnswer | Promise<LinkAnswer> = () => ({ page: PAGE }),
) {
  const bus = new FakeBus({ 'link.read': answer });
  const surroundings = {
    ...fakeSurroundings(),
    linkAddress: (url: string) =>
      url.startsWith('https://') && !url.includes('router') ? url : undefined,
  };
  const text = signal(draft);
  const wanted = signal(true);
  const offer = new LinkOffer({ bus, surroundings, chatId: ANNA, draft: text, wanted });
  return { bus, offer, text, wanted, surroundings };
}

describe('a preview of a page', () => {
  it('is offered for the first page that is linked to, and asked for by nobody but the person', async () => {
    const { bus, offer, text } = offering();
    expect(offer.state.value).toBeUndefined();
    text.value = 'See https://router/ and https://example.org/tides.';
    expect(offer.state.value).toEqual({ kind: 'offered', host: 'example.org' });
    await settled();
    expect(bus.asked).toEqual([]);
    expect(offer.take()).toBeUndefined();
  });

  it('is looked at before it goes, and goes once', async () => {
    const { bus, offer, surroundings } = offering('See https://example.org/tides!');
    await offer.ask();
    expect(surroundings.permits.asked).toEqual([
      ['https://example.org/tides', 'https://www.example.org/'],
    ]);
    expect(bus.askedFor('link.read')).toEqual([{ chatId: ANNA, url: 'https://example.org/tides' }]);
    expect(offer.state.value).toEqual({ kind: 'there', host: 'example.org', page: PAGE });
    expect(offer.picture.value).toBeDefined();
    expect(offer.take()).toEqual({ url: 'https://example.org/tides', ...PAGE });
    expect(offer.take()).toBeUndefined();
    expect(surroundings.addresses.size).toBe(0);
  });

  it('is left out, and not offered again for the same page', () => {
    const { offer, text } = offering('https://example.org/');
    offer.leaveOut();
    expect(offer.state.value).toBeUndefined();
    text.value = 'Look at https://example.org/';
    expect(offer.state.value).toBeUndefined();
    text.value = 'https://example.org/other';
    expect(offer.state.value?.kind).toBe('offered');
  });

  it('goes with no other page than the one that was asked', async () => {
    const late = deferred<LinkAnswer>();
    const { offer, text, surroundings } = offering('https://example.org/a', () => late.promise);
    const asking = offer.ask();
    await settled();
    expect(offer.state.value?.kind).toBe('asking');
    text.value = 'https://example.org/b';
    late.resolve({ page: PAGE });
    await asking;
    expect(offer.state.value).toEqual({ kind: 'offered', host: 'example.org' });
    expect(offer.take()).toBeUndefined();
    expect(surroundings.addresses.size).toBe(0);
  });

  it('is not asked for where the person does not let the browser', async () => {
    const { bus, offer, surroundings } = offering('https://example.org/');
    surroundings.permits.answer = false;
    await offer.ask();
    expect(bus.asked).toEqual([]);
    expect(offer.state.value).toMatchObject({ kind: 'failed', problem: 'not-permitted' });
  });

  it('says why there is none, and the text goes without', async () => {
    const { offer } = offering('https://example.org/', () => ({ problem: 'no-page' }));
    await offer.ask();
    expect(offer.state.value).toMatchObject({ kind: 'failed', problem: 'no-page' });
    expect(offer.take()).toBeUndefined();
  });

  it('that a stopped worker never answered is none', async () => {
    const { offer } = offering('https://example.org/', failing('unavailable'));
    await offer.ask();
    expect(offer.state.value).toMatchObject({ kind: 'failed', problem: 'unreachable' });
  });

  it('is not offered where the person shows none', () => {
    const { offer, wanted } = offering('https://example.org/');
    wanted.value = false;
    expect(offer.state.value).toBeUndefined();
    expect(offer.take()).toBeUndefined();
  });
});

it('a preview goes with the text that was sent, and with no other', async () => {
  const { bus, view } = openConversation(page(1, 1));
  bus.handlers['settings.read'] = () => ({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED });
  bus.handlers['link.read'] = () => ({ page: PAGE });
  bus.handlers['chat.send'] = () => ({ message: outgoing(2) });
  bus.reconnect();
  await settled();
  view.write('See https://example.org/');
  await view.beside.linkOffer.ask();
  view.send();
  view.write('And this');
  view.send();
  await settled();
  const linkPreview = { url: 'https://example.org/', ...PAGE };
  expect(bus.askedFor('chat.send')).toEqual([
    { chatId: ANNA, text: 'See https://example.org/', linkPreview },
    { chatId: ANNA, text: 'And this' },
  ]);
});
