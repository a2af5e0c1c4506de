/**
 * Icons: one grid (20), one stroke, drawn in the colour of the text around them. Always
 * beside words or a label: to assistive technology they are not there.
 * @module
 */

const PATHS = {
  back: 'M12 4.5 6.5 10l5.5 5.5',
  about: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.25v4.25M10 6.5v.01',
  onward: 'M8 4.5 13.5 10 8 15.5',
  compose:
    'M10.5 4H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V9.5M8.5 11.5l.5-2.25L15 3.25a1.24 1.24 0 0 1 1.75 1.75L10.75 11l-2.25.5Z',
  people:
    'M8 9.75a2.875 2.875 0 1 0 0-5.75 2.875 2.875 0 0 0 0 5.75ZM2.75 16c.3-2.75 2.3-4.25 5.25-4.25s4.95 1.5 5.25 4.25M13 4.3a2.7 2.7 0 0 1 0 5.15M14.9 12.1c1.4.6 2.2 1.9 2.4 3.9',
  tab: 'M11.5 4H16v4.5M16 4l-6 6M8 5H5.5A1.5 1.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.5V12',
  panel:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM12 4v12',
  send: 'M10 16V4.5M5 9.25 10 4.25l5 5',
  down: 'M10 4v11.5M5 10.75l5 5 5-5',
  close: 'm5 5 10 10M15 5 5 15',
  find: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l3.75 3.75',
  locked:
    'M5.5 9h9A1 1 0 0 1 15.5 10v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 6 0V9',
  unlocked:
    'M5.5 9h9A1 1 0 0 1 15.5 10v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 5.85-.95',
  warning:
    'M10 7.5v3.5M10 13.75v.01M8.85 3.9 2.7 14.3A1.3 1.3 0 0 0 3.85 16.25h12.3a1.3 1.3 0 0 0 1.15-1.95L11.15 3.9a1.33 1.33 0 0 0-2.3 0Z',
  failed: 'M10 6.25v4.5M10 13.5v.01M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
  unreadable:
    'M10.5 16.5h-5a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v1M7 9V6.5a3 3 0 0 1 6 0V9M13.5 13.5l3 3M16.5 13.5l-3 3',
  unsupported:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8.1 8.1a1.95 1.95 0 1 1 2.75 1.85c-.55.25-.85.6-.85 1.2v.2M10 13.5v.01',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.3-3 2.6-4.75 6-4.75s5.7 1.75 6 4.75',
  sending: 'M10 16.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM10 6.75V10l2.25 1.5',
  sent: 'm5 10.5 3.25 3.25 7-7.5',
  delivered: 'm2.25 10.5 3.25 3.25 7-7.5M9.25 13l.75.75 7-7.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  pin: 'M7.5 3.5h5l-.5 5 2.5 2.5h-9L8 8.5l-.5-5ZM10 11v6',
  muted: 'M6 13.5V9a4 4 0 0 1 6.9-2.8M14 9v4.5M4.5 13.5h11M8.5 16a1.6 1.6 0 0 0 3 0M3.5 3.5l13 13',
  bell: 'M6 13.5V9a4 4 0 0 1 8 0v4.5M4.5 13.5h11M8.5 16a1.6 1.6 0 0 0 3 0',
  archive: 'M3.5 4.5h13v3h-13zM5 7.5v8h10v-8M8.25 10.5h3.5',
  mark: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  more: 'M4.75 10v.01M10 10v.01M15.25 10v.01',
  reply: 'M8 5 3.5 9.5 8 14M4 9.5h7.5a5 5 0 0 1 5 5v1',
  copy: 'M7.5 7.5h8v9h-8zM5 12.5H4v-9h8v1.5',
  remove: 'M4 5.5h12M8 5.25V3.5h4v1.75M5.5 5.5l.75 11h7.5l.75-11M8.5 8.5v5M11.5 8.5v5',
  attach:
    'm16 9.5-6.2 6.2a3.9 3.9 0 0 1-5.5-5.5l6.4-6.4a2.6 2.6 0 0 1 3.7 3.7l-6.3 6.3a1.3 1.3 0 0 1-1.85-1.85L11.9 6.4',
  smile:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.5 8v.01M12.5 8v.01M6.75 11.5c.6 1.4 1.75 2.15 3.25 2.15s2.65-.75 3.25-2.15',
  file: 'M5.5 3.5h6l3.5 3.5v9a.5.5 0 0 1-.5.5h-9A.5.5 0 0 1 5 16V4a.5.5 0 0 1 .5-.5ZM11.25 3.75V7.25H14.75',
  picture:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM3.25 13.5l3.5-3.5 3 3 2.5-2.5 4.5 4M12.75 7.5v.01',
  film: 'M4.5 4.5h11a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM8.5 7.5v5l4-2.5Z',
  sound: 'M4 8.5v3M7 6.5v7M10 4v12M13 7v6M16 8.5v3',
  microphone:
    'M10 12.5a2.5 2.5 0 0 0 2.5-2.5V5.5a2.5 2.5 0 0 0-5 0V10a2.5 2.5 0 0 0 2.5 2.5ZM5 9.75a5 5 0 0 0 10 0M10 14.75V17.5',
  play: 'M7 4.5v11l8.5-5.5Z',
  pause: 'M7.5 5v10M12.5 5v10',
  place:
    'M10 17s5.25-4.9 5.25-9A5.25 5.25 0 0 0 4.75 8c0 4.1 5.25 9 5.25 9ZM10 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  settings:
    'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  eye: 'M2.5 10S5.25 5 10 5s7.5 5 7.5 5-2.75 5-7.5 5-7.5-5-7.5-5ZM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  call: 'M6.6 3.5 8.2 7 6.6 8.4c.8 2 2.9 4.1 5 5L13 11.8l3.5 1.6v2.3a1.1 1.1 0 0 1-1.2 1.1C8.8 16.3 3.7 11.2 3.2 4.7A1.1 1.1 0 0 1 4.3 3.5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Every icon there is. */
export const ICON_NAMES = Object.keys(PATHS) as readonly IconName[];

/** Icons that point along the line of writing are mirrored with it. */
const DIRECTED: ReadonlySet<IconName> = new Set(['back', 'onward', 'tab', 'panel', 'reply']);

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={DIRECTED.has(name) ? 'icon icon--directed' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
