import { ACCOUNT_PROBLEMS, NOTICE_CODES } from '@/lib/model';
import { accountItem } from '@/lib/view/account-item';
import { createTimes } from '@/lib/view/times';
import { describe, expect, it } from 'vitest';
import { AGREEMENT } from '../../agreement';
import { NOW, words } from './fake-surroundings';
import { account } from './rows';

const context = { words, times: createTimes(words), now: NOW };

describe('an account in words', () => {
  it('that waits says since when, and that it tries by itself', () => {
    const connection = {
      kind: 'waiting',
      problem: 'unreachable',
      lastOnline: NOW - 60_000,
    } as const;
    const item = accountItem(account({ connection }), context);
    expect(item.sentence).toBe('WhatsApp is not connected since 14:06. Trying again by itself.');
    expect(item.action).toBe('Try again');
  });

  it('that lacks something says up to when it is complete, unless that is over at once', () => {
    const gap = { state: 'coming', completeUpTo: NOW - 3_600_000, missing: 40 } as const;
    const coming = accountItem(account({ gap }), context);
    expect(coming.isIncomplete).toBe(true);
    expect(coming.sentence).toBe(
      'WhatsApp is catching up. Complete up to 13:07; the rest is coming.',
    );
    expect(coming.action).toBeUndefined();
    expect(accountItem(account({ gap: { ...gap, missing: 3 } }), context)).toMatchObject({
      isIncomplete: false,
      sentence: 'Connected since 14:06',
    });
    const waiting = { kind: 'waiting', problem: 'unreachable', lastOnline: NOW } as const;
    const away = account({ gap: { ...gap, missing: 3 }, connection: waiting });
    expect(accountItem(away, context).sentence).toMatch(/by itself\. Complete up to 13:07\.$/);
  });

  it('whose network did not bring what it had named says how much, and can be asked again', () => {
    const gap = { state: 'short', completeUpTo: NOW - 3_600_000, missing: 2 } as const;
    const item = accountItem(account({ gap }), context);
    expect(item.sentence).toBe(
      'WhatsApp kept 2 things for you that did not arrive. Complete up to 13:07.',
    );
    expect([item.isIncomplete, item.action, item.canAcceptGap]).toEqual([true, 'Ask again', true]);
    const waiting = { kind: 'waiting', problem: 'unreachable', lastOnline: NOW } as const;
    const away = accountItem(account({ gap, connection: waiting }), context);
    expect(away.canAcceptGap).toBe(false);
  });

  it('whose message to itself came back says when, and one that did not is a thing to act on', () => {
    expect(accountItem(account({}), context).selfMessage).toBeUndefined();
    const off = accountItem(account({ selfMessage: 'off' }), context);
    expect(off.selfMessage).toEqual({ isOn: false, told: '' });
    const fresh = accountItem(account({ selfMessage: {} }), context);
    expect(fresh.selfMessage).toEqual({ isOn: true, told: 'Not proven yet' });
    const proven = accountItem(account({ selfMessage: { provenAt: NOW - 60_000 } }), context);
    expect(proven.selfMessage?.told).toBe('Last proven 14:06');
    expect(proven.isIncomplete).toBe(false);
    const selfMessage = { missingSince: NOW - 60_000, provenAt: NOW - 3_600_000 };
    const missing = accountItem(account({ selfMessage }), context);
    expect(missing).toMatchObject({ isIncomplete: true, action: 'Try again', canAcceptGap: false });
    expect(missing.sentence).toMatch(/^WhatsApp did not bring back a message to yourself of /);
    const connection = { kind: 'waiting', problem: 'unreachable', lastOnline: NOW } as const;
    expect(accountItem(account({ selfMessage, connection }), context).isIncomplete).toBe(false);
  });

  it('whose network never brought something, and nobody asks any more, says it where its details stand', () => {
    const neverCame = { completeUpTo: NOW - 3_600_000, missing: 1 };
    const item = accountItem(account({ neverCame }), context);
    expect(item).toMatchObject({
      isIncomplete: false,
      canAcceptGap: false,
      neverCame: '1 thing that WhatsApp kept for you never arrived. Complete up to 13:07.',
    });
    expect(item.sentence).not.toContain('13:07');
  });

  it('whose data came from a copy says so for good, and in the list for a week', () => {
    const day = 24 * 3_600_000;
    const fresh = accountItem(account({ copiedAt: NOW - day }), context);
    expect(fresh.copied).toMatch(/^On 24 November 2026 Rialto’s data .* from a copy or a backup/);
    expect(fresh.isNewlyCopied).toBe(true);
    const old = accountItem(account({ copiedAt: NOW - 8 * day }), context);
    expect(old.copied).toMatch(/^On 17 November 2026/);
    expect(old.isNewlyCopied).toBe(false);
    expect(accountItem(account(), context)).toMatchObject({
      copied: undefined,
      isNewlyCopied: false,
    });
  });

  it.each(ACCOUNT_PROBLEMS)(
    'that is stopped by %s says why and offers one thing to do',
    (problem) => {
      const item = accountItem(account({ connection: { kind: 'stopped', problem } }), context);
      expect(item.sentence).toMatch(/^WhatsApp is off\. \S/);
      expect(item.action).toBeTruthy();
    },
  );

  it('whose sign-in has run out asks for a new one', () => {
    const connection = { kind: 'stopped', problem: 'sign-in-expired' } as const;
    expect(accountItem(account({ connection }), context).action).toBe('Sign in again');
    for (const network of ['xmpp', 'matrix'] as const) {
      const item = accountItem(account({ connection, network }), context);
      expect(item.remedy).toBe('type-password');
    }
  });

  it('that the browser no longer lets speak to its provider asks for just that', () => {
    const connection = { kind: 'stopped', problem: 'not-permitted' } as const;
    const providerHosts = ['https://laguna.example', 'https://id.laguna.example'];
    const item = accountItem(account({ connection, providerHosts }), context);
    expect([item.remedy, item.hosts]).toEqual(['permit', providerHosts]);
    const consent = { ...AGREEMENT, gatekeeper: 'whatsapp', providerName: 'Laguna Net' } as const;
    const old = { ...consent, agreedAt: NOW, providerAddress: 'https://laguna.example' };
    expect(accountItem(account({ connection, consent: old }), context).hosts).toEqual([
      'https://laguna.example',
    ]);
  });

  it('counts what was not understood, and says each kind', () => {
    const notices = Object.fromEntries(NOTICE_CODES.map((code, index) => [code, index + 1]));
    const item = accountItem(account({ notices }), context);
    expect(item.noticeCount).toBe((NOTICE_CODES.length * (NOTICE_CODES.length + 1)) / 2);
    expect(item.notices).toHaveLength(NOTICE_CODES.length);
  });

  it('that is well asks for nothing', () => {
    expect(accountItem(account(), context)).toMatchObject({ action: undefined, noticeCount: 0 });
  });
});
