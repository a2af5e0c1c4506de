/**
 * The notice and what is kept of it. The words of a version never change: a person agreed to those.
 * @module
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTICE_VERSION } from '@/lib/model';
import { consentFile } from '@/lib/view/consent-file';
import { agreementTo, noticeFor } from '@/lib/view/notice';
import { words } from './fake-surroundings';

/** SHA-256 of the English notice for WhatsApp, by version. Append only. */
const KNOWN: Readonly<Record<number, string>> = {
  1: '06fe5583a5aecd2e',
};

const notice = noticeFor('WhatsApp', words);

describe('the notice', () => {
  it('has the words of its version: change them and raise the version', () => {
    const { notice: sentences } = agreementTo(notice, 'en');
    const digest = createHash('sha256').update(sentences.join('\n')).digest('hex').slice(0, 16);
    expect(digest).toBe(KNOWN[NOTICE_VERSION]);
  });

  it.each([
    ['that one does not log in to an account one has', /do not log in to a WhatsApp account/],
    ['that old chats and groups stay', /chats and groups do not come along/],
    ['that the other side must have switched it on', /must have switched on/],
    ['what the gatekeeper sees', /WhatsApp sees who writes to whom and when/],
    ['that nobody vouches for a message that has left', /nobody here can vouch/],
  ])('says %s', (_what, sentence) => {
    expect(notice.sentences.join(' ')).toMatch(sentence);
  });

  it('is kept as a file that says what, when, which version and towards whom', () => {
    const consent = {
      ...agreementTo(notice, 'en'),
      agreedAt: Date.UTC(2026, 10, 25, 12),
      gatekeeper: 'whatsapp',
      providerName: 'Harbour Mail',
      providerAddress: 'https://harbour.example',
    } as const;
    const file = consentFile(consent, { identifier: 'alice@harbour.example' });
    expect(file.name).toBe('rialto-consent-whatsapp-2026-11-25.json');
    expect(JSON.parse(file.text)).toEqual({
      ...consent,
      agreedAt: '2026-11-25T12:00:00.000Z',
      identifier: 'alice@harbour.example',
    });
  });
});
