/**
 * What a person says yes to in tests that are about something else.
 * @module
 */
import { NOTICE_VERSION, type Agreement } from '@/lib/model';

export const AGREEMENT: Agreement = {
  noticeVersion: NOTICE_VERSION,
  locale: 'en',
  notice: ['Chats with other apps are different.'],
  statesEea: true,
};
