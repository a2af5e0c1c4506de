/**
 * The account's standing with its server: its token, and a new one before it runs out. A new token is on disk before it is
 * used: servers take the old one back then (Matrix 1.16, §"Refreshing access tokens"). Must not know lines.
 * @module
 */
import { hasCode } from '@/lib/base';
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
  /** a token that the server said has run out */
  #expired: string | undefined;
  /** a refresh token that it took no more */
  #spent: string | undefined;

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
    const { tokenExpires, token } = this.#account ?? {};
    const isOld =
      (token !== undefined && token === this.#expired) ||
      (tokenExpires !== undefined && tokenExpires - this.#host.clock.now() < EARLY);
    const refreshToken = this.#usable();
    if (isOld && refreshToken !== undefined) {
      this.#refreshing ??= this.#refresh(refreshToken).finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    return this.now();
  }

  /**
   * The server says that the token has run out, whatever our clock says.
   * @returns whether another may be had without the person
   */
  expire(): boolean {
    this.#expired = this.#account?.token;
    return this.#usable() !== undefined;
  }

  /** One that the server takes no more is not offered again. */
  #usable(): string | undefined {
    const refreshToken = this.#account?.refreshToken;
    return refreshToken === this.#spent ? undefined : refreshToken;
  }

  async #refresh(refreshToken: string): Promise<void> {
    const { api } = this.now();
    const path = '/_matrix/client/v3/refresh';
    const body = { refresh_token: refreshToken };
    const answer = await api.ask({ path, method: 'POST', body }).catch((error: unknown) => {
      if (hasCode(error, 'signed-out')) this.#spent = refreshToken;
      throw error;
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
