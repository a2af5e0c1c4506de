import type { ChatId } from '@/lib/model';
import { conversationHeader } from '@/lib/view/conversation-header';
import { risksIn } from '@/lib/view/preflight';
import { createWarnings, namesakeOf, trustPath } from '@/lib/view/warnings';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { settled } from './fake-bus';
import { words } from './fake-surroundings';
import { chat } from './rows';

const IBAN = 'DE89 3704 0044 0532 0130 00';

async function warningsOver(text: string) {
  const draft = signal(text);
  const namesake = signal<{ readonly name: string; readonly network: 'messenger' } | undefined>(
    undefined,
  );
  const load = () => Promise.resolve(risksIn);
  const warnings = createWarnings({ draft, words, namesake, load });
  await settled();
  const kinds = () => warnings.shown.value.map(({ kind }) => kind);
  return { draft, namesake, warnings, kinds };
}

describe('warnings above the field', () => {
  it('come and go with what is written', async () => {
    const { draft, kinds } = await warningsOver('hello');
    expect(kinds()).toEqual([]);
    draft.value = `to ${IBAN}`;
    expect(kinds()).toEqual(['iban']);
    draft.value = 'to my account';
    expect(kinds()).toEqual([]);
  });

  it('stay hidden once hidden, until something else is written', async () => {
    const { draft, warnings, kinds } = await warningsOver(IBAN);
    warnings.hide('iban');
    draft.value = `${IBAN} please`;
    expect(kinds()).toEqual([]);
    draft.value = '';
    warnings.forget();
    draft.value = IBAN;
    expect(kinds()).toEqual(['iban']);
  });

  it('name the network on which the other one of this name is', async () => {
    const { namesake, warnings, draft } = await warningsOver('hi');
    namesake.value = { name: 'Anna', network: 'messenger' };
    expect(warnings.shown.value[0]?.text.replace(/[\u2066-\u2069]/g, '')).toBe(
      'There is a Anna on Messenger too. Is this the right one?',
    );
    draft.value = '  ';
    expect(warnings.shown.value).toEqual([]);
  });
});

describe('a namesake', () => {
  const anna = chat({ id: '1' as ChatId, title: 'Anna', network: 'whatsapp' });

  it('is somebody of the same name elsewhere, whatever marks it has', () => {
    const other = chat({ id: '2' as ChatId, title: ' ÁNNA ', network: 'messenger' });
    expect(namesakeOf([anna, other], anna.id)).toEqual({ name: 'Anna', network: 'messenger' });
  });

  it('is nobody on the same network, and nobody of another name', () => {
    const same = chat({ id: '2' as ChatId, title: 'Anna', network: 'whatsapp' });
    const other = chat({ id: '3' as ChatId, title: 'Anne', network: 'messenger' });
    expect(namesakeOf([anna, same, other], anna.id)).toBeUndefined();
  });
});

describe('the way of a message', () => {
  it('is promised only once the chat is known, and never more than its network declares', () => {
    expect(trustPath(undefined, words)).toBe('');
    const weaker = chat({
      protection: {
        kind: 'weaker',
        weaknesses: ['no-forward-secrecy'],
        accepted: true,
        verified: false,
      },
    });
    expect(trustPath(weaker, words)).toBe(words.say('trust.weaker'));
    expect(trustPath(chat({ protection: { kind: 'none' } }), words)).toBe(words.say('trust.none'));
  });

  it('over a bridge ends at the bridge, whose own name for its network is cut short', () => {
    const weak = {
      kind: 'weaker',
      weaknesses: ['servers-read'],
      accepted: true,
      verified: false,
    } as const;
    const bridge = 'WhatsApp'.repeat(20);
    const bridged = chat({ protection: weak, bridge });
    expect(trustPath(bridged, words)).toContain('The bridge reads it.');
    expect(trustPath(bridged, words).length).toBeLessThan(120);
    const { protection, networkName } = conversationHeader(bridged.id, { chat: bridged }, words, 0);
    expect(protection).toContain('Whoever runs the bridge can read all of it.');
    expect(networkName).toContain('through');
  });
});
