/**
 * The account's standing with its server: its token, and a new one before it runs out. A new token is on disk before it is
 * used: servers take the old one back then (Matrix 1.16, §"Refreshing access tokens"). Must not know lines.
 * @module
 */
import type { NetworkHost } from '../contract';
import { MatrixApi } from './api';
import type { SignedIn } from './cipher-requests';
import { MatrixError } from './errors';
import { ACCOUNT_ROW, readAccount, writeRow, type AccountRow } from './rows';
import type { StateDesk } from './state-desk';

/** ms before its end at which a token is changed */
const EARLY = 60_000;

export class SignIn {
  readonly #host: Pick<NetworkHost, 'http' | 'clock'>;
  readonly #desk: StateDesk;
  #account: AccountRow | undefined;
  #api: MatrixApi | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(host: Pick<NetworkHost, 'http' | 'clock'>, desk: StateDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** @throws MatrixError 'keys-unavailable' */
  async open(): Promise<void> {
    this.#account = await this.#desk.read([ACCOUNT_ROW], readAccount);
    this.#api = new MatrixApi(this.#account.baseUrl, this.#host);
  }

  get userId(): string {
    return this.#account?.userId ?? '';
  }

  get deviceId(): string {
    return this.#account?.deviceId ?? '';
  }

  /** As it stands. @throws MatrixError 'closed' before `open` */
  now(): SignedIn {
    if (this.#account === undefined || this.#api === undefined) throw new MatrixError('closed');
    return { api: this.#api, token: this.#account.token };
  }

  /** With a token that is good for a while. @throws MatrixError as `MatrixApi.ask` */
  async fresh(): Promise<SignedIn> {
    const { tokenExpires, refreshToken } = this.#account ?? {};
    const isOld = tokenExpires !== undefined && tokenExpires - this.#host.clock.now() < EARLY;
    if (isOld && refreshToken !== undefined) {
      this.#refreshing ??= this.#refresh(refreshToken).finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    return this.now();
  }

  async #refresh(refreshToken: string): Promise<void> {
    const { api } = this.now();
    const answer = await api.ask({
      path: '/_matrix/client/v3/refresh',
      method: 'POST',
      body: { refresh_token: refreshToken },
    });
    const { access_token: token, refresh_token: next, expires_in_ms: expiresIn } = answer;
    if (typeof token !== 'string' || this.#account === undefined)
      throw new MatrixError('protocol-error', 'refresh');
    const { tokenExpires: _before, ...account } = this.#account;
    const renewed: AccountRow = {
      ...account,
      token,
      ...(typeof next === 'string' && { refreshToken: next }),
      ...(typeof expiresIn === 'number' && { tokenExpires: this.#host.clock.now() + expiresIn }),
    };
    await this.#desk.write([writeRow(ACCOUNT_ROW, renewed)]);
    this.#account = renewed;
  }
}
