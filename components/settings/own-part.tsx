/**
 * Settings that need more than a choice or a switch, each by its name.
 * @module
 */
import type { Desk, OwnSetting, SettingsView } from '@/lib/view';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { BlockedPart } from '../strangers/blocked-part';
import { ShortcutsPart } from '../shortcuts/shortcuts-part';
import { useWords } from '../words';
import { NoticesPart, QuietPart } from './notices-part';
import { NetworkPrivacyPart, PeoplePrivacyPart } from './privacy-part';

/** What the page around it can do and tell. */
export type PagePorts = {
  readonly version: string;
  readonly isMac: boolean;
  /** Opens a page of the extension in a tab. */
  readonly openPage: (path: string) => void;
  /** @param code base64 @returns rows of cells, dark where true */
  readonly drawCode: (code: string) => Promise<readonly (readonly boolean[])[]>;
  /** Asks the person for the camera. `none`: there is none that this page may use. */
  readonly openCamera: () => Promise<
    | {
        readonly watch: (video: HTMLVideoElement, found: (code: string) => void) => Promise<void>;
        readonly stop: () => void;
      }
    | 'none'
  >;
  /** Bytes; undefined where the browser does not say. Never rejects. */
  readonly storageUse: () => Promise<
    { readonly used: number; readonly available: number } | undefined
  >;
};

export type OwnPartProps = {
  readonly name: OwnSetting;
  readonly view: SettingsView;
  readonly desk: Desk;
  readonly page: PagePorts;
};

type PartProps = Omit<OwnPartProps, 'name'>;

const PARTS: Readonly<Record<OwnSetting, FunctionComponent<PartProps>>> = {
  accounts: Accounts,
  notices: NoticesPart,
  quiet: QuietPart,
  'privacy-networks': NetworkPrivacyPart,
  'privacy-people': PeoplePrivacyPart,
  blocked: BlockedPart,
  lock: Lock,
  kit: Kit,
  storage: Storage,
  shortcuts: Shortcuts,
  about: About,
};

export function OwnPart({ name, ...props }: OwnPartProps) {
  const Part = PARTS[name];
  return <Part {...props} />;
}

function Accounts({ desk, page }: PartProps) {
  const words = useWords();
  return (
    <div class="setting__actions">
      {desk.inbox.accounts.value.length > 0 && (
        <Button testId="settings-accounts" onClick={() => desk.show('accounts')}>
          {words.say('set.accounts.manage')}
        </Button>
      )}
      <Button testId="settings-add-account" onClick={() => page.openPage('/add-account.html')}>
        {words.say('accounts.add')}
      </Button>
    </div>
  );
}

function Lock({ desk, page }: PartProps) {
  const words = useWords();
  return (
    <div class="setting__actions">
      <Button testId="settings-lock" onClick={() => page.openPage('/unlock.html')}>
        {words.say('set.lock.manage')}
      </Button>
      {desk.inbox.atRest.value === 'behind-a-lock' && (
        <Button onClick={() => void desk.inbox.lockNow()}>{words.say('lock.now')}</Button>
      )}
    </div>
  );
}

function Kit({ page }: PartProps) {
  const words = useWords();
  return (
    <div class="setting__actions">
      <Button onClick={() => page.openPage('/recovery.html')}>{words.say('set.kit.manage')}</Button>
    </div>
  );
}

function Shortcuts({ view, page }: PartProps) {
  return <ShortcutsPart view={view} isMac={page.isMac} />;
}

function Storage({ page }: PartProps) {
  const words = useWords();
  const [text, setText] = useState('');
  useEffect(() => {
    let isThere = true;
    const bytes = new Intl.NumberFormat(words.locale, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    });
    const size = (count: number): string => bytes.format(count / 1e6);
    const look = async (): Promise<void> => {
      const use = await page.storageUse();
      if (!isThere) return;
      setText(
        use === undefined
          ? words.say('set.storage.unknown')
          : words.say('set.storage.used', {
              used: size(use.used),
              available: size(use.available),
            }),
      );
    };
    void look();
    return () => {
      isThere = false;
    };
  }, [page, words]);
  return (
    <p class="setting__said" data-testid="storage-use">
      {text}
    </p>
  );
}

function About({ desk, page }: PartProps) {
  const words = useWords();
  const isLocked = desk.inbox.atRest.value === 'behind-a-lock';
  return (
    <div class="setting__said" data-testid="about">
      <p>{words.say('set.about.version', { version: page.version })}</p>
      <p>{words.say(isLocked ? 'set.about.at-rest.locked' : 'set.about.at-rest.open')}</p>
      <p>{words.say('set.about.licence')}</p>
      <Button kind="link" onClick={() => page.openPage('/licences.txt')}>
        {words.say('set.about.licences')}
      </Button>
    </div>
  );
}
