/**
 * What the person writes and changes in other programs of theirs, folded.
 */
import { describe, expect, it } from 'vitest';

import type { MessageBody, MessageTarget, PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { Rows } from './rows';

const T = 1_700_000_000_000;
const BOB = 'bob' as PeerAddress;

function own(remoteId: string, body: MessageBody): NetworkEvent {
  return { kind: 'own-message', peer: { address: BOB }, remoteId, sentAt: T, body };
}
const text = (words: string): MessageBody => ({ kind: 'text', text: words });
const base = (target: MessageTarget, at = T + 1) =>
  ({ peer: BOB, target, at, sentAt: at, by: 'me' }) as const;
const mine = (remoteId: string): MessageTarget => ({ author: 'me', remoteId });

function shown(rows: Rows): readonly string[] {
  return [...rows.messages.values()].map(({ direction, body, reactions = [] }) => {
    const said = body.kind === 'text' ? body.text : body.kind;
    return [direction, said, ...reactions.map(({ from, emoji }) => `${from} ${emoji}`)].join(': ');
  });
}

describe('what we write in another program', () => {
  it('stands as ours in its chat, once, and is unread to nobody', () => {
    const rows = new Rows();
    rows.fold([own('a', text('from my phone'))]);
    rows.fold([own('a', text('from my phone'))]);
    expect(shown(rows)).toEqual(['outgoing: from my phone']);
    const [chat] = rows.chats.values();
    expect(chat).toMatchObject({ unread: 0, preview: { direction: 'outgoing' } });
    rows.fold([{ kind: 'receipt', peer: BOB, remoteIds: ['a'], status: 'read' }]);
    expect([...rows.messages.values()][0]).toMatchObject({ status: 'read' });
    expect(rows.account.notices).toEqual({});
  });

  it('changes nothing of what left here', () => {
    const rows = new Rows();
    rows.sends('bob', 'b');
    const before = shown(rows);
    rows.fold([own('b', { kind: 'undecryptable', reason: 'missing-key' })]);
    expect(shown(rows)).toEqual(before);
  });

  it('is named where it cannot be read, and healed in place', () => {
    const rows = new Rows();
    rows.fold([own('a', { kind: 'undecryptable', reason: 'missing-key' })]);
    expect(shown(rows)).toEqual(['outgoing: undecryptable']);
    rows.fold([own('a', text('after all'))]);
    expect(shown(rows)).toEqual(['outgoing: after all']);
  });

  it('edits, takes back and reacts as the person would here, and only to what is theirs', () => {
    const rows = new Rows();
    const theirs: MessageTarget = { author: 'them', remoteId: 't', senderDevice: '1' };
    rows.fold([
      own('a', text('one')),
      own('b', text('two')),
      {
        kind: 'message',
        peer: { address: BOB },
        remoteId: 't',
        senderDevice: '1',
        sentAt: T,
        body: text('hi'),
      },
      { kind: 'edit', ...base(mine('a')), body: text('one, corrected') },
      { kind: 'edit', ...base(mine('a'), T), body: text('older') },
      { kind: 'deletion', ...base(mine('b')) },
      { kind: 'reaction', ...base(theirs), emoji: '🎉' },
      { kind: 'reaction', ...base(mine('a')), emoji: 'no emoji' },
      { kind: 'edit', ...base(theirs), body: text('put into their mouth') },
      { kind: 'deletion', ...base(mine('never heard of')) },
    ]);
    expect(shown(rows)).toEqual([
      'outgoing: one, corrected',
      'outgoing: deleted',
      'incoming: hi: me 🎉',
    ]);
    expect(rows.account.notices).toEqual({ 'refused-change': 2 });
  });
});
