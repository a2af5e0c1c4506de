/**
 * Whoever is not wanted: the person's list of those whom their server keeps away (Matrix 1.16, §m.ignored_user_list), and
 * what they show to those who run it. Must not know rooms beyond their names.
 * @module
 */
import type { Complaint } from '../contract';
import { isObject, part, type ApiRequest, type Json } from './api';
import { isRefusal } from './errors';
import { isPerson } from './room-group';
import type { SignIn } from './sign-in';

export class Unwanted {
  readonly #signIn: SignIn;

  constructor(signIn: SignIn) {
    this.#signIn = signIn;
  }

  /** Keeps a person's words away, or no longer. Idempotent. @throws MatrixError as `MatrixApi.ask` */
  async ignore(user: string, isIgnored: boolean): Promise<void> {
    const path = `user/${part(this.#signIn.userId)}/account_data/m.ignored_user_list`;
    const content = await this.#listNow(path);
    const known = isObject(content['ignored_users']) ? content['ignored_users'] : {};
    if (Object.hasOwn(known, user) === isIgnored) return;
    const { [user]: _gone, ...others } = known;
    const ignored = isIgnored ? { ...others, [user]: {} } : others;
    await this.#ask({ path, method: 'PUT', body: { ...content, ignored_users: ignored } });
  }

  /**
   * Shows messages to whoever runs the person's server; the contact themselves where none was chosen.
   * @param room in which they were said
   * @throws MatrixError as `MatrixApi.ask`
   */
  async report(room: string | undefined, { peer, messages }: Complaint): Promise<void> {
    const reason = 'Reported by the person who received it';
    for (const { remoteId } of room === undefined ? [] : messages)
      if (remoteId.startsWith('$')) {
        const path = `rooms/${part(room ?? '')}/report/${part(remoteId)}`;
        await this.#ask({ path, method: 'POST', body: { reason } });
      }
    if (messages.length > 0 && room !== undefined) return;
    const path = isPerson(peer) ? `users/${part(peer)}/report` : `rooms/${part(peer)}/report`;
    await this.#ask({ path, method: 'POST', body: { reason } });
  }

  async #listNow(path: string): Promise<Json> {
    try {
      return await this.#ask({ path, method: 'GET' });
    } catch (error) {
      // Nobody was ever on it.
      if (isRefusal(error) && error.errcode === 'M_NOT_FOUND') return {};
      throw error;
    }
  }

  async #ask(request: ApiRequest): Promise<Json> {
    const { api, token } = await this.#signIn.fresh();
    return api.ask({ ...request, path: `/_matrix/client/v3/${request.path}`, token });
  }
}
