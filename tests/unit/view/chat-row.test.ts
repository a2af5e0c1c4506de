import { NETWORKS, OUTGOING_STATUSES, UNDECRYPTABLE_REASONS } from '@/lib/model';
import { chatRow } from '@/lib/view/chat-row';
import { createTimes } from '@/lib/view/times';
import { describe, expect, it } from 'vitest';
import { NOW, words } from './fake-surroundings';
import { chat } from './rows';

const context = { words, times: createTimes(words), now: NOW, typing: false };

describe('a row of the list', () => {
  it('reads as one sentence', () => {
    const row = chatRow(chat({ unread: 3 }), context);
    expect(row.label).toBe('Anna Moretti, WhatsApp, 3 unread messages, Ciao, 14:06');
  });

  it('shows what became of our own last message', () => {
    const preview = {
      direction: 'outgoing',
      body: { kind: 'text', text: 'Sì' },
      status: 'read',
    } as const;
    const row = chatRow(chat({ preview }), context);
    expect(row.status).toBe('read');
    expect(row.label).toContain('You: Sì, Read');
  });

  it('says in words what it cannot show', () => {
    const call = { direction: 'incoming', body: { kind: 'unsupported', what: 'call' } } as const;
    expect(chatRow(chat({ preview: call }), context)).toMatchObject({
      preview: 'Not shown here: a call',
      previewKind: 'quiet',
    });
    for (const reason of UNDECRYPTABLE_REASONS) {
      const preview = { direction: 'incoming', body: { kind: 'undecryptable', reason } } as const;
      expect(chatRow(chat({ preview }), context).preview).toBe('A message that could not be read');
    }
  });

  it('names a kind that nobody has heard of without trusting its name', () => {
    const what = '<b>hologram</b>\u202E'.padEnd(500, 'x');
    const preview = { direction: 'incoming', body: { kind: 'unsupported', what } } as const;
    const row = chatRow(chat({ preview }), context);
    expect(row.preview).toMatch(/^Not shown here: something new \(b?hologram/);
    expect(row.preview.length).toBeLessThan(80);
  });

  it('puts the lines of a text on one', () => {
    const preview = { direction: 'incoming', body: { kind: 'text', text: ' a\n\n b\t' } } as const;
    expect(chatRow(chat({ preview }), context).preview).toBe('a b');
  });

  it('says who is writing in place of the last line', () => {
    expect(chatRow(chat(), { ...context, typing: true })).toMatchObject({
      preview: 'typing…',
      previewKind: 'typing',
      status: undefined,
    });
  });

  it('has neither line nor time before the first message', () => {
    expect(chatRow(chat({ preview: undefined }), context)).toMatchObject({ preview: '', time: '' });
  });

  it('falls back to the identifier, then to the network, where the name cannot be seen', () => {
    expect(chatRow(chat({ title: '\u200B' }), context).name).toBe('+39 041 555 0188');
    expect(chatRow(chat({ title: '', identifier: undefined }), context).name).toBe('WhatsApp');
  });

  it('has words for every network and every status', () => {
    for (const network of NETWORKS) {
      for (const status of OUTGOING_STATUSES) {
        const preview = {
          direction: 'outgoing',
          body: { kind: 'text', text: 'x' },
          status,
        } as const;
        expect(chatRow(chat({ network, preview }), context).label).not.toMatch(/undefined|\{/);
      }
    }
  });
});
