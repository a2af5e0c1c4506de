/**
 * The parts of the list. One stop for Tab; arrow keys, Home and End move between them and show what they reach.
 * @module
 */
import type { InboxTab, InboxView } from '@/lib/view';
import { useRef } from 'preact/hooks';
import { NetworkMark } from '../parts/network-mark';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';

/** What the tabs control, for those who listen. */
export const TAB_PANEL = 'inbox-tab-panel';

export function InboxTabs({ inbox }: { readonly inbox: InboxView }) {
  return inbox.tabs.value.length === 0 ? null : <TabBar inbox={inbox} />;
}

function TabBar({ inbox }: { readonly inbox: InboxView }) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const tabs = inbox.tabs.value;
  useEvent(bar, 'keydown', (event) => {
    const next = neighbour(bar.current, event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  });
  return (
    <div ref={bar} class="tabs" role="tablist" aria-label={words.say('tabs.label')}>
      {tabs.map((tab) => (
        <Tab
          key={tab.key}
          tab={tab}
          selected={tab.key === inbox.tab.value}
          onShow={() => inbox.showTab(tab.key)}
        />
      ))}
    </div>
  );
}

type TabProps = {
  readonly tab: InboxTab;
  readonly selected: boolean;
  readonly onShow: () => void;
};

function Tab({ tab, selected, onShow }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      class="tabs__tab"
      aria-selected={selected}
      aria-controls={TAB_PANEL}
      tabIndex={selected ? 0 : -1}
      data-testid="inbox-tab"
      data-tab={tab.network ?? 'together'}
      onClick={onShow}
    >
      <span class="unseen">{tab.label}</span>
      {tab.network !== undefined && <NetworkMark network={tab.network} />}
      <span class="tabs__name" aria-hidden="true">
        {tab.name}
        {tab.detail !== '' && <bdi class="tabs__detail">{tab.detail}</bdi>}
      </span>
      {tab.unread > 0 && (
        <span class="tabs__count" aria-hidden="true">
          {tab.unread}
        </span>
      )}
    </button>
  );
}

function neighbour(bar: HTMLElement | null, event: KeyboardEvent): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const tabs = [...(bar?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  const at = tabs.findIndex((tab) => tab === event.target);
  const isReversed = bar !== null && getComputedStyle(bar).direction === 'rtl';
  const forth = tabs[(at + 1) % tabs.length];
  const back = tabs.at(at - 1);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: isReversed ? back : forth,
    ArrowLeft: isReversed ? forth : back,
    Home: tabs[0],
    End: tabs.at(-1),
  };
  return targets[event.key];
}
