/**
 * The scale mode: a thousand people beside those of `people.ts`, hundreds of groups of theirs, and far more waiting for the
 * user than anybody reads in a week. They meet the user while the line stands, so that each has its session as real
 * contacts do; then delivery is held back, and everything is written with the foreign engine. Must not know the adapter
 * under test.
 * @module
 */
import type { Contact } from './contact';
import type { Contacts } from './contacts';
import type { GatekeeperHandle } from './gatekeeper-handle';
import type { Person } from './people';

type Scale = {
  readonly contacts: number;
  readonly groups: number;
  /** messages in all, those of groups among them */
  readonly backlog: number;
};

/** Beside the user and whoever made it. Everybody else must open what is said there, which is work of this process. */
const OTHERS_IN_GROUP = 3;
/** Every tenth message is one to a group. */
const GROUP_SHARE = 10;
/** Contacts that write side by side, and how often it is told how far they are. */
const AT_ONCE = 50;
const TOLD_EVERY = 10_000;

const GIVEN =
  'Ada Bram Cato Dirk Elif Femke Goran Hana Idris Jana Koen Lena Milo Nora Otis Pia Quint Rosa Sem Tess';
const FAMILY =
  'Alberts Bakker Claes Dekker Evers Faber Groen Hendriks Isik Jansen Kok Lambert Maes Novak Olsen Peeters';
const SAYINGS = [
  'Can you bring the keys tomorrow?',
  'Ik ben er over tien minuten',
  'Das Paket ist angekommen, danke!',
  'On se retrouve devant la gare ?',
  'No rush, whenever you have time 🙂',
] as const;

/** Names that repeat end in a number. @param count 9,999 at most */
export function crowdOf(count: number): readonly Person[] {
  const [given, family] = [GIVEN.split(' '), FAMILY.split(' ')];
  return Array.from({ length: count }, (_, at) => {
    const name = `${given[at % given.length] ?? ''} ${family[Math.floor(at / given.length) % family.length] ?? ''}`;
    const lap = Math.floor(at / (given.length * family.length));
    const number = String(at).padStart(4, '0');
    return {
      network: 'whatsapp',
      name: lap === 0 ? name : `${name} ${String(lap + 1)}`,
      externalId: `+31 97 010 ${number}`,
      address: `3197010${number}@s.whatsapp.net`,
      pace: { readAfter: 2_500, typing: 3_500 },
      deeds: [],
      answers: ['👍'],
    };
  });
}

type Crowd = {
  readonly gatekeeper: GatekeeperHandle;
  readonly contacts: Contacts;
  readonly scale: Scale;
  /** hears how it goes */
  readonly tell?: ((line: string) => void) | undefined;
};

/**
 * Everybody greets the user, some make groups with the user, and then all is written while nothing is delivered. Ends with
 * the line cut and delivery free: what waited comes at the next login.
 * @returns texts written to the user in all, greetings among them
 * @throws Error where the user takes no greetings
 */
export async function writeBacklog({ gatekeeper, contacts, scale, tell }: Crowd): Promise<number> {
  const user = gatekeeper.accounts()[0]?.address;
  if (user === undefined) throw new Error('nobody has an account at this gatekeeper');
  const crowd = contacts.all.filter(({ address }) => isOfCrowd(address));
  for (let from = 0; from < crowd.length; from += AT_ONCE) {
    await Promise.all(
      crowd.slice(from, from + AT_ONCE).map((one) => one.write('Hi!', { to: user })),
    );
    // Their keys must not run out: each greeting uses one up, and new ones come between.
    await taken(gatekeeper, user);
  }
  tell?.(`${String(crowd.length)} people have said hello`);
  const groups = await makeGroups(crowd, user, scale.groups);
  await taken(gatekeeper, user);
  tell?.(`${String(groups.length)} groups stand`);
  gatekeeper.pauseDelivery();
  await writeAll({ crowd, groups, user, scale, tell });
  tell?.(`${String(scale.backlog)} messages wait`);
  gatekeeper.dropConnections();
  gatekeeper.resumeDelivery();
  return crowd.length + scale.backlog;
}

function isOfCrowd(address: string): boolean {
  return address.startsWith('3197010');
}

type Group = { readonly address: string; readonly maker: Contact };

async function makeGroups(
  crowd: readonly Contact[],
  user: string,
  count: number,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (let at = 0; at < count; at++) {
    const [maker, ...others] = Array.from(
      { length: OTHERS_IN_GROUP + 1 },
      (_, next) => crowd[(at * (OTHERS_IN_GROUP + 1) + next) % crowd.length],
    );
    if (maker === undefined) throw new Error('a group needs somebody of the crowd');
    const members = others.flatMap((one) =>
      one === undefined || one === maker ? [] : [one.address],
    );
    const name = `Group ${String(at + 1).padStart(3, '0')}`;
    groups.push({ address: await maker.groups.create(name, [user, ...members]), maker });
  }
  return groups;
}

async function writeAll({
  crowd,
  groups,
  user,
  scale,
  tell,
}: Pick<Crowd, 'scale' | 'tell'> & {
  readonly crowd: readonly Contact[];
  readonly groups: readonly Group[];
  readonly user: string;
}): Promise<void> {
  const write = async (index: number): Promise<unknown> => {
    const text = `${SAYINGS[index % SAYINGS.length] ?? ''} (${String(index + 1)})`;
    const group = groups[Math.floor(index / GROUP_SHARE) % Math.max(1, groups.length)];
    if (group !== undefined && index % GROUP_SHARE === 0)
      return group.maker.groups.write(group.address, text);
    return crowd[index % crowd.length]?.write(text, { to: user });
  };
  for (let from = 0; from < scale.backlog; from += AT_ONCE) {
    if (from > 0 && from % TOLD_EVERY === 0) tell?.(`${String(from)} messages are written`);
    const length = Math.min(AT_ONCE, scale.backlog - from);
    await Promise.all(Array.from({ length }, (_, at) => write(from + at)));
  }
}

/** ms within which the user's client takes what it was sent */
const PATIENCE = 60_000;

async function taken(gatekeeper: GatekeeperHandle, user: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (gatekeeper.waiting(user).length > 0) {
    if (Date.now() > end) throw new Error('the user’s client takes nothing');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
