/**
 * What lies over a desk: dialogs, settings, the palette. Each is loaded when it is opened for the
 * first time.
 * @module
 */
import type { Desk, Overlay } from '@/lib/view';
import { AccountsDialog, NewChatDialog, ShareDialog } from '../list/dialogs';
import type { AudienceDialogProps } from '../groups/audience-dialog';
import type { GroupDialogProps } from '../groups/group-dialog';
import type { NewGroupDialogProps } from '../groups/new-group-dialog';
import { later } from '../parts/later';
import type { PaletteProps } from '../palette/palette';
import type { PagePorts } from '../settings/own-part';
import type { PrivacyDialogProps } from '../settings/privacy-dialog';
import type { SettingsDialogProps } from '../settings/settings-dialog';
import type { KeysProps } from '../shortcuts/keys';
import type { ShortcutSheetProps } from '../shortcuts/shortcut-sheet';
import type { UnwantedDialogProps } from '../strangers/unwanted-dialog';
import type { VerifyDialogProps } from '../strangers/verify-dialog';

const SettingsDialog = later<SettingsDialogProps>(() =>
  import('../settings/settings-dialog').then((chunk) => chunk.SettingsDialog),
);

const PrivacyDialog = later<PrivacyDialogProps>(() =>
  import('../settings/privacy-dialog').then((chunk) => chunk.PrivacyDialog),
);

const UnwantedDialog = later<UnwantedDialogProps>(() =>
  import('../strangers/unwanted-dialog').then((chunk) => chunk.UnwantedDialog),
);

const GroupDialog = later<GroupDialogProps>(() =>
  import('../groups/group-dialog').then((chunk) => chunk.GroupDialog),
);

const NewGroupDialog = later<NewGroupDialogProps>(() =>
  import('../groups/new-group-dialog').then((chunk) => chunk.NewGroupDialog),
);

const AudienceDialog = later<AudienceDialogProps>(() =>
  import('../groups/audience-dialog').then((chunk) => chunk.AudienceDialog),
);

const VerifyDialog = later<VerifyDialogProps>(() =>
  import('../strangers/verify-dialog').then((chunk) => chunk.VerifyDialog),
);

const Palette = later<PaletteProps>(() =>
  import('../palette/palette').then((chunk) => chunk.Palette),
);

const ShortcutSheet = later<ShortcutSheetProps>(() =>
  import('../shortcuts/shortcut-sheet').then((chunk) => chunk.ShortcutSheet),
);

/** Listens once the window stands. */
const Keys = later<KeysProps>(() => import('../shortcuts/keys').then((chunk) => chunk.Keys));

export type OverlaysProps = {
  readonly desk: Desk;
  readonly page: PagePorts;
  /** Where the window is not itself a tab. */
  readonly openTab?: (() => void) | undefined;
};

export function Overlays(props: OverlaysProps) {
  const { desk, page } = props;
  return (
    <>
      {desk.rested.value && <Keys desk={desk} isMac={page.isMac} />}
      {desk.overlays.value.map((overlay) => (
        <OneOverlay key={overlay.kind} overlay={overlay} {...props} />
      ))}
    </>
  );
}

type OneOverlayProps = OverlaysProps & { readonly overlay: Overlay };

function OneOverlay({ overlay, desk, page, openTab }: OneOverlayProps) {
  const onClose = (): void => desk.hide(overlay.kind);
  if (overlay.kind === 'new-chat')
    return (
      <NewChatDialog
        inbox={desk.inbox}
        whom={overlay.find}
        onOpen={desk.open}
        onGroup={() => {
          onClose();
          desk.show('new-group');
        }}
        onClose={onClose}
      />
    );
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
    return <SettingsDialog desk={desk} page={page} find={overlay.find} onClose={onClose} />;
  if (overlay.kind === 'privacy')
    return <PrivacyDialog desk={desk} chatId={overlay.chatId} onClose={onClose} />;
  if (overlay.kind === 'verify')
    return (
      <VerifyDialog
        desk={desk}
        chatId={overlay.chatId}
        page={page}
        inTab={openTab === undefined}
        onClose={onClose}
      />
    );
  if (overlay.kind === 'unwanted')
    return <UnwantedDialog desk={desk} chatId={overlay.chatId} onClose={onClose} />;
  if (overlay.kind === 'new-group') return <NewGroupDialog desk={desk} onClose={onClose} />;
  if (overlay.kind === 'group')
    return <GroupDialog desk={desk} chatId={overlay.chatId} onClose={onClose} />;
  if (overlay.kind === 'audience')
    return <AudienceDialog desk={desk} messageId={overlay.messageId} onClose={onClose} />;
  if (overlay.kind === 'share')
    return <Sharing desk={desk} text={overlay.text} onClose={onClose} />;
  if (overlay.kind === 'palette')
    return <Palette desk={desk} page={page} openTab={openTab} onClose={onClose} />;
  return <ShortcutSheet desk={desk} isMac={page.isMac} onClose={onClose} />;
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
