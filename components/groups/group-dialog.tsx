/**
 * Who is in a group, on which network and how protected each is, and what the person may change.
 * @module
 */
import {
  createGroupView,
  type ChatId,
  type Desk,
  type GroupDeed,
  type GroupItem,
  type GroupView,
  type MemberItem,
} from '@/lib/view';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { Avatar } from '../parts/avatar';
import { Button, IconButton } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Menu, MenuItem } from '../parts/menu';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { LONGEST_NAME } from './new-group-dialog';
import { PeoplePicker } from './people-picker';
import '../styles/groups.css';

export type GroupDialogProps = {
  readonly desk: Desk;
  readonly chatId: ChatId;
  readonly onClose: () => void;
};

export function GroupDialog(props: GroupDialogProps) {
  return <WholeWords>{() => <Details {...props} />}</WholeWords>;
}

function Details({ desk, chatId, onClose }: GroupDialogProps) {
  const words = useWords();
  const view = useMemo(() => createGroupView(chatId, desk.parts), [desk, chatId]);
  useEffect(() => () => view.dispose(), [view]);
  const group = view.group.value;
  const title = typeof group === 'object' ? group.name : words.say('groups.details');
  return (
    <Dialog title={title} testId="group-dialog" onClose={onClose}>
      {group === 'unknown' && <p>{words.say('groups.unknown')}</p>}
      {typeof group === 'object' && <Whole view={view} group={group} />}
    </Dialog>
  );
}

type Acting = {
  readonly act: (deed: GroupDeed) => Promise<boolean>;
  readonly busy: boolean;
};

function Whole({ view, group }: { readonly view: GroupView; readonly group: GroupItem }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const act = async (deed: GroupDeed): Promise<boolean> => {
    setBusy(true);
    const outcome = await view.act(deed);
    setBusy(false);
    setSaid(outcome.ok ? outcome.value : outcome.why);
    return outcome.ok;
  };
  const acting = { act, busy };
  return (
    <div class="group">
      {!group.isIn && <p class="notice">{words.say('group.gone')}</p>}
      <p class="field__problem" role="alert" data-testid="group-problem">
        {said}
      </p>
      {group.canManage && <Rename name={group.name} {...acting} />}
      <h3 class="group__heading">{words.say('groups.members', { count: group.members.length })}</h3>
      <ul class="group__members">
        {group.members.map((member) => (
          <Row key={member.address} member={member} {...acting} />
        ))}
      </ul>
      {group.canManage && <Add view={view} {...acting} />}
      {group.isIn && <Leave {...acting} />}
    </div>
  );
}

function Rename({ name, act, busy }: Acting & { readonly name: string }) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(name);
  const isOther = text.trim() !== '' && text.trim() !== name;
  return (
    <form
      class="group__rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther) void act({ kind: 'rename', name: text.trim() });
      }}
    >
      <div class="field">
        <label for={id}>{words.say('groups.name')}</label>
        <input
          id={id}
          class="field__input"
          value={text}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          data-testid="rename-field"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {isOther && (
        <Button submit busy={busy} testId="rename">
          {words.say('groups.rename')}
        </Button>
      )}
    </form>
  );
}

function Row({ member, act }: Acting & { readonly member: MemberItem }) {
  const words = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | undefined>(undefined);
  const { name, address, isAdmin } = member;
  const role = isAdmin ? 'member' : 'admin';
  return (
    <li class="group__member" data-testid="member" data-name={name}>
      <Avatar portrait={member.portrait} network={undefined} />
      <span class="group__who">
        <span class="group__name">
          <bdi>{name}</bdi>
          {member.role !== '' && <span class="group__role">{member.role}</span>}
        </span>
        <span class="group__where">{member.where}</span>
      </span>
      {member.canManage && (
        <IconButton
          icon="more"
          menu
          label={words.say('groups.actions', { name })}
          testId="member-more"
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        />
      )}
      {anchor !== undefined && (
        <Menu
          anchor={anchor}
          label={words.say('groups.actions', { name })}
          testId="member-menu"
          onClose={() => setAnchor(undefined)}
        >
          {(then) => (
            <>
              <MenuItem
                icon="person"
                testId="member-role"
                act={then(() => void act({ kind: 'role', member: address, role }))}
              >
                {words.say(isAdmin ? 'groups.take-admin' : 'groups.make-admin')}
              </MenuItem>
              <MenuItem
                icon="remove"
                danger
                testId="member-remove"
                act={then(() => void act({ kind: 'remove', member: address }))}
              >
                {words.say('groups.remove')}
              </MenuItem>
            </>
          )}
        </Menu>
      )}
    </li>
  );
}

function Add({ view, act, busy }: Acting & { readonly view: GroupView }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<ChatId>>(new Set());
  if (!isOpen) {
    return (
      <Button testId="add-people" onClick={() => setOpen(true)}>
        {words.say('groups.add')}
      </Button>
    );
  }
  const add = async (): Promise<void> => {
    const isDone = await act({ kind: 'add', with: [...chosen] });
    setChosen(new Set());
    if (isDone) setOpen(false);
  };
  return (
    <div class="group__add">
      <PeoplePicker people={view.people.value} chosen={chosen} onChoose={setChosen} />
      {chosen.size > 0 && (
        <Button kind="primary" busy={busy} testId="add-chosen" onClick={() => void add()}>
          {words.say('groups.add-chosen', { count: chosen.size })}
        </Button>
      )}
    </div>
  );
}

/** Asked once more: nobody comes back by themselves. */
function Leave({ act, busy }: Acting) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button testId="leave-group" onClick={() => setAsked(true)}>
        {words.say('groups.leave')}
      </Button>
    );
  }
  return (
    <div class="group__leave">
      <p>{words.say('groups.leave-sure')}</p>
      <Button
        kind="danger"
        busy={busy}
        testId="leave-sure"
        onClick={() => void act({ kind: 'leave' })}
      >
        {words.say('groups.leave')}
      </Button>
    </div>
  );
}
