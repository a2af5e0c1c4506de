/**
 * Choosing a network, and joining one by a password: filled in, and refused.
 * @module
 */
import { press, type, type Scene } from './hands';

export const PASSWORD_SCENES: readonly Scene[] = [
  { name: 'add-1', query: 'scene=add-flow', widths: [400, 1280] },
  {
    name: 'add-xmpp',
    query: 'scene=add-refused',
    widths: [360, 400, 1280],
    act: async (page) => {
      await press(page, '#network-xmpp');
      await type(page, '#xmpp-address', 'anna@example.org');
      await type(page, '#xmpp-password', 'not quite');
      await press(page, '#xmpp-elsewhere summary');
      await press(page, '#xmpp-sign-in');
    },
  },
  {
    name: 'add-matrix',
    query: 'scene=add-refused',
    widths: [360, 1280],
    act: async (page) => {
      await press(page, '#network-matrix');
      await type(page, '#matrix-address', '@anna:example.org');
      await type(page, '#matrix-password', 'not quite');
      await press(page, '#matrix-elsewhere summary');
    },
  },
];
