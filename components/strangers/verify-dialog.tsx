/**
 * Comparing keys with somebody: what both sides read out, a code for the other side to scan, and a way
 * to scan theirs. The same for every network.
 * @module
 */
import {
  createVerifyView,
  type ChatId,
  type Desk,
  type DeviceItem,
  type VerifyView,
} from '@/lib/view';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { WholeWords } from '../parts/whole-words';
import type { PagePorts } from '../settings/own-part';
import { useWords } from '../words';
import { OwnCode, Scanning } from './verify-code';
import '../styles/verify.css';

export type VerifyDialogProps = {
  readonly desk: Desk;
  readonly chatId: ChatId;
  readonly page: PagePorts;
  /** Where the window is not itself a tab, it has no camera. */
  readonly inTab: boolean;
  readonly onClose: () => void;
};

export function VerifyDialog(props: VerifyDialogProps) {
  return <WholeWords>{() => <Verify {...props} />}</WholeWords>;
}

function Verify({ desk, chatId, page, inTab, onClose }: VerifyDialogProps) {
  const words = useWords();
  const view = useMemo(() => createVerifyView(desk.parts, chatId), [desk, chatId]);
  useEffect(() => void view.load(), [view]);
  const item = view.item.value;
  const name = view.name.value;
  const { text, wrong } = view.said.value;
  return (
    <Dialog title={words.say('verify.title', { name })} testId="verify" onClose={onClose}>
      {item !== undefined && (
        <>
          <p>{item.about}</p>
          {item.devices.map((device) => (
            <Device key={device.id} device={device} view={view} />
          ))}
          {item.own.length > 0 && <h3>{words.say('verify.own')}</h3>}
          {item.own.map(({ id, title, groups }) => (
            <div key={id} class="verify__device">
              <h4>{title}</h4>
              <Groups groups={groups} />
            </div>
          ))}
          {item.code !== undefined && (
            <>
              <OwnCode code={item.code} name={name} page={page} />
              {inTab ? (
                <Scanning view={view} page={page} />
              ) : (
                <Button
                  testId="scan-tab"
                  onClick={() => page.openPage(`/inbox.html#chat=${chatId}&verify`)}
                >
                  {words.say('verify.scan-tab')}
                </Button>
              )}
            </>
          )}
        </>
      )}
      <p class={wrong ? 'field__problem' : 'verify__said'} role="alert" data-testid="verify-said">
        {text}
      </p>
    </Dialog>
  );
}

type DeviceProps = { readonly device: DeviceItem; readonly view: VerifyView };

function Device({ device, view }: DeviceProps) {
  const words = useWords();
  const isVerified = device.state === 'verified';
  return (
    <section class="verify__device" data-testid="verify-device" data-state={device.state}>
      <h3>{device.title}</h3>
      <Groups groups={device.groups} />
      <div class="verify__state">
        <span class={`verify__mark verify__mark--${device.state}`}>
          <Icon name={isVerified ? 'check' : 'warning'} />
          {device.stateWords}
        </span>
        <Button testId="verify-judge" onClick={() => void view.judge(device.id, !isVerified)}>
          {words.say(isVerified ? 'verify.unmark' : 'verify.mark')}
        </Button>
      </div>
    </section>
  );
}

/** Digits and hexadecimal run from left to right in every language. */
function Groups({ groups }: { readonly groups: readonly string[] }) {
  return (
    <p class="verify__groups" dir="ltr" data-testid="verify-number">
      {groups.map((group, place) => (
        <span key={place}>{group} </span>
      ))}
    </p>
  );
}
