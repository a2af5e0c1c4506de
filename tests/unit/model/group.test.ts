import { describe, expect, it } from 'vitest';

import { changesBetween, mayManage, summaryOf, type Group, type PeerAddress } from '@/lib/model';

const at = (address: string) => address as PeerAddress;
const ME = { address: at('me'), role: 'member', isMe: true } as const;
const ANA = { address: at('ana'), name: 'Ana', role: 'owner' } as const;
const BO = { address: at('bo'), name: 'Bo', role: 'member' } as const;

function group(revision: number, news: Partial<Group> = {}): Group {
  return { revision, name: 'Boats', members: [ME, ANA], standing: 'in', ...news };
}

describe('what became of a group', () => {
  it('is that one was added, where nothing was known of it', () => {
    const [change, ...others] = changesBetween(undefined, group(1), at('ana'));
    expect(change).toMatchObject({ what: 'added', who: [{ isMe: true }], by: { name: 'Ana' } });
    expect(others).toEqual([]);
  });

  it('is that one made it, where the news is one’s own', () => {
    expect(changesBetween(undefined, group(1), at('me'))).toMatchObject([{ what: 'created' }]);
  });

  it('is nothing where the news is older, or the same', () => {
    const now = group(4, { members: [ME, ANA, BO] });
    expect(changesBetween(now, group(3))).toEqual([]);
    expect(changesBetween(now, group(4))).toEqual([]);
  });

  it('tells who goes by themselves from who is sent away', () => {
    const before = group(1, { members: [ME, ANA, BO] });
    expect(changesBetween(before, group(2), at('bo'))).toMatchObject([{ what: 'left' }]);
    expect(changesBetween(before, group(2), at('ana'))).toMatchObject([
      { what: 'removed', who: [{ name: 'Bo' }], by: { name: 'Ana' } },
    ]);
    const without = { members: [ANA, BO], standing: 'removed' } as const;
    expect(changesBetween(before, group(2, without), at('ana'))).toMatchObject([
      { what: 'removed', who: [{ isMe: true }], by: { name: 'Ana' } },
    ]);
  });

  it('tells everything of one piece of news, in the order of a person', () => {
    const before = group(1, { members: [ME, { ...ANA, role: 'member' }] });
    const now = group(2, { name: 'Ships', members: [ME, ANA, BO] });
    expect(changesBetween(before, now).map(({ what }) => what)).toEqual([
      'renamed',
      'added',
      'role',
    ]);
  });

  it('says who may manage it: whoever is in it, and more than a member', () => {
    expect(mayManage(summaryOf(group(1)))).toBe(false);
    const owned = group(1, { members: [{ ...ME, role: 'admin' }, ANA] });
    expect(summaryOf(owned)).toEqual({ count: 2, standing: 'in', role: 'admin' });
    expect(mayManage(summaryOf(owned))).toBe(true);
    expect(mayManage(summaryOf({ ...owned, standing: 'left' }))).toBe(false);
  });
});
