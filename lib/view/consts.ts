/**
 * Limits of what a window shows and holds, each with its why.
 * @module
 */

/** Messages in the first page of a conversation: three screens of a panel; opens in one request. */
export const FIRST_PAGE = 50;

/** Messages in each older page: the worker's limit is 200; 80 stays under a frame to draw. */
export const OLDER_PAGE = 80;

/** The most that one request may ask for (the bus refuses more). */
export const LARGEST_PAGE = 200;

/** Messages kept while the newest are in view; older ones are loaded again on the way up. */
export const HELD_MESSAGES = 400;

/** From here on the composer counts what is left. */
export const COUNT_FROM = 65_036;

/** UTF-16 units of a text shown at once; the rest waits behind "Show all", so that one message never fills the window. */
export const SHOWN_TEXT = 3_000;

/** Lines of a text shown at once, for the same reason. */
export const SHOWN_LINES = 60;

/** ms between two bubbles of one group. */
export const GROUP_GAP = 5 * 60_000;

/** ms after which a contact who never said they stopped is taken to have stopped writing. */
export const TYPING_EXPIRES = 20_000;

/** ms between two "I am writing" notes: half of the above, so that the other end does not lose it. */
export const TYPING_REPEAT = 10_000;

/** ms without a key after which we say that we stopped. */
export const TYPING_IDLE = 6_000;

/** ms that a connection may be under way before the list speaks of it: most are up before. */
export const CONNECTING_QUIET = 1_500;

/** Below this many chats the eye finds the unread ones by itself. */
export const FILTER_FROM = 7;

/** Chats offered at once to whoever looks for one by name: more is a list, and there is one. */
export const MOST_NAMED = 30;

/** ms without a key after which a draft is kept: a word or two may be lost with the window, not a sentence. */
export const DRAFT_PAUSE = 300;

/** ms for which the list offers to take back what was just done with a chat. */
export const UNDO_STANDS = 8_000;

/** Avatar tones in the stylesheet. */
export const TONES = 8;

/** Minutes without input after which the inbox locks, as a person may choose; 0 is never. */
export const IDLE_CHOICES = [5, 15, 60, 240, 0] as const;

/** ms without a key before a passphrase's strength is estimated: it takes some 30 ms, and nobody reads faster. */
export const STRENGTH_PAUSE = 200;

/** Things under way to an account, below which no window says that they are missing: they take less than a second. */
export const FEW_MISSING = 25;

/** bytes of a recovery kit in one request: what the hallway takes */
export const KIT_PIECE = 524_288;

/** bytes of a file beyond which nobody reads it: the worker's own limit is a little lower */
export const LARGEST_KIT = 34_000_000;

/** ms for which a message may be on its way without a word: a line that is up takes less than a second. */
export const SENDING_QUIET = 8_000;

/** Bytes of files that one window holds to show them: a screen of photos, and never many films. */
export const HELD_FILE_BYTES = 64_000_000;

/** Bytes of a file that are asked for at once while it is saved: what the worker opens at a time, several times over in its memory. */
export const SAVED_AT_ONCE = 8 * 1024 * 1024;

/** Files that are looked at together before they are sent: a handful; a folder is an archive's job. */
export const MAX_STAGED = 10;

/** ms for which the list says that data came from a copy: whoever looks in once a week sees it. */
export const COPY_IS_NEWS = 7 * 24 * 3_600_000;

/** Bars of a voice message's picture: what WhatsApp's clients write and draw. */
export const WAVEFORM_BARS = 64;

/** ms between two looks at how loud it is: a second of speech has some ten syllables' ups and downs. */
export const LEVEL_EVERY = 80;

/** ms of the longest voice message: far beyond what anybody listens to; some 4 MB. */
export const LONGEST_VOICE = 15 * 60_000;

/** What most people give as a reaction, and what a picker begins with before anything was taken. */
export const USUAL_EMOJI = ['👍', '❤️', '😂', '😮', '😢', '🙏'] as const;
