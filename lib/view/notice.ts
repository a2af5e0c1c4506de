/**
 * The notice before joining: what the person is shown, and what is kept of it. Its words belong to NOTICE_VERSION of
 * the model: whoever changes them raises it.
 * @module
 */
import type { Words } from '@/lib/i18n';
import { NOTICE_VERSION, type Agreement } from '@/lib/model';

export type Notice = {
  readonly heading: string;
  /** the first stands by itself, the others in a list */
  readonly sentences: readonly string[];
  /** the person's own statement on where they are */
  readonly statement: string;
  readonly agree: string;
};

/** @param network as its users call it */
export function noticeFor(network: string, words: Words): Notice {
  return {
    heading: words.say('add.notice.heading'),
    sentences: [
      words.say('add.notice.left'),
      words.say('add.notice.not-login', { network }),
      words.say('add.notice.history', { network }),
      words.say('add.notice.opt-in'),
      words.say('add.notice.sees', { network }),
      words.say('add.notice.strangers', { network }),
    ],
    statement: words.say('add.eea.statement'),
    agree: words.say('add.notice.agree', { network }),
  };
}

/** What is sent, and kept, when the person says yes: the very sentences that were on screen. */
export function agreementTo(
  { heading, sentences, statement, agree }: Notice,
  locale: string,
): Agreement {
  return {
    noticeVersion: NOTICE_VERSION,
    locale,
    notice: [heading, ...sentences, statement, agree],
    statesEea: true,
  };
}
