/**
 * Recovery kits to look at: one with two accounts, one of a newer Rialto.
 * @module
 */
import type { KitSummary } from '@/lib/model';
import type { FakeHandlers } from '../../unit/view/fake-bus';
import { NOW } from './people';

const SUMMARY: KitSummary = {
  madeAt: NOW,
  history: 'newest',
  accounts: [
    {
      network: 'whatsapp',
      identifier: 'giulia@laguna.example',
      providerName: 'Laguna',
      contacts: 48,
      messages: 12_804,
    },
    {
      network: 'messenger',
      identifier: 'giulia.a.very.long.name.that.fills.a.line@laguna.example',
      providerName: 'Laguna',
      contacts: 1,
      messages: 3,
    },
  ],
  leftOut: [{ network: 'matrix', identifier: '@giulia:laguna.example' }],
};

export const KIT_ANSWERS: FakeHandlers = {
  'kit.make': ({ lock }) => ({
    kit: 'made',
    size: 1,
    summary: SUMMARY,
    ...(lock.kind === 'code' && { code: 'KIT-7QKM-X2W9-0RTD-HF4C-5NJB-ZE81-PV6Y-3MAG-K9S4' }),
  }),
  'kit.read': ({ at }) => ({ bytes: at === 0 ? 'AA==' : '' }),
  'kit.offer': ({ size }) => ({ ok: true, kit: size === 1 ? 'newer' : 'brought' }),
  'kit.give': () => ({}),
  'kit.look': ({ kit }) =>
    kit === 'newer'
      ? { ok: false, problem: 'newer-kit', needs: '2.4.0' }
      : { ok: true, madeAt: NOW, opensBy: 'code' },
  'kit.open': ({ secret }) =>
    secret.kind === 'code' && secret.code.startsWith('KIT')
      ? { ok: true, summary: SUMMARY }
      : { ok: false, problem: 'lock-code' },
  'kit.restore': () => ({
    ok: true,
    arrivals: [
      { network: 'whatsapp', identifier: 'giulia@laguna.example', outcome: 'back' },
      { network: 'messenger', identifier: 'giulia.a@laguna.example', outcome: 'already-here' },
      { network: 'matrix', identifier: '@giulia:laguna.example', outcome: 'not-offered' },
    ],
  }),
  'kit.drop': () => ({}),
};
