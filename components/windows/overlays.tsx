/**
 * What lies over a desk: dialogs, settings, the palette. Each is loaded when it is opened for the
 * first time.
 * @module
 */
import type { Desk, Overlay } from '@/lib/view';
import { AccountsDialog, NewChatDialog, ShareDialog } from '../list/dialogs';
import { later } from '../parts/later';
import type { PagePorts } from '../settings/own-part';
import type { PrivacyDialogProps } from '../settings/privacy-dialog';
import type { SettingsDialogProps } from '../settings/settings-dialog';

const SettingsDialog = later<SettingsDialogProps>(() =>
  import('../settings/settings-dialog').then((chunk) => chunk.SettingsDialog),
);

const PrivacyDialog = later<PrivacyDialogProps>(() =>
  import('../settings/privacy-dialog').then((chunk) => chunk.PrivacyDialog),
);

export type OverlaysProps = {
  readonly desk: Desk;
  readonly page: PagePorts;
};

export function Overlays({ desk, page }: OverlaysProps) {
  return (
    <>
      {desk.overlays.value.map((overlay) => (
        <OneOverlay key={overlay.kind} overlay={overlay} desk={desk} page={page} />
      ))}
    </>
  );
}

function OneOverlay({ overlay, desk, page }: OverlaysProps & { readonly overlay: Overlay }) {
  const onClose = (): void => desk.hide(overlay.kind);
  if (overlay.kind === 'new-chat')
    return <NewChatDialog inbox={desk.inbox} onOpen={desk.open} onClose={onClose} />;
  if (overlay.kind === 'accounts')
    return (
      <AccountsDialog
        inbox={desk.inbox}
        onAddAccount={() => page.openPage('/add-account.html')}
        onLocks={() => page.openPage('/unlock.html')}
        onClose={onClose}
      />
    );
  if (overlay.kind === 'settings')
    return <SettingsDialog desk={desk} page={page} onClose={onClose} />;
  if (overlay.kind === 'privacy')
    return <PrivacyDialog desk={desk} chatId={overlay.chatId} onClose={onClose} />;
  if (overlay.kind === 'share')
    return <Sharing desk={desk} text={overlay.text} onClose={onClose} />;
  return null;
}

type SharingProps = {
  readonly desk: Desk;
  readonly text: string;
  readonly onClose: () => void;
};

function Sharing({ desk, text, onClose }: SharingProps) {
  return (
    <ShareDialog
      inbox={desk.inbox}
      text={text}
      onChoose={(id) => desk.share(text, id)}
      onClose={onClose}
    />
  );
}
