/**
 * What a person does on the provider's pages: choose an account, allow, cancel. The steps between
 * are `oidc-provider`'s "interactions". Must not know tokens.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import type Provider from 'oidc-provider';
import type { InteractionDetails, InteractionResult } from 'oidc-provider';

import { NETWORKS } from './networks';
import { consentPage, errorPage, signInPage, type ProviderAccount } from './provider-pages';

/** bytes of a posted form: one account name and little else */
const MAX_FORM_BYTES = 4096;

export type Interaction = {
  readonly provider: Provider;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** `/interaction/UID` shows a page; `/interaction/UID/login|allow|deny` takes its form */
  readonly path: string;
  readonly accounts: readonly ProviderAccount[];
};

/** @throws where the interaction is unknown or over, which `oidc-provider` reports by throwing */
export async function handleInteraction(interaction: Interaction): Promise<void> {
  const { provider, request, response, path } = interaction;
  const details = await provider.interactionDetails(request, response);
  const step = path.split('/')[3];
  if (request.method === 'GET' && step === undefined) {
    showPage(interaction, details);
    return;
  }
  const result = request.method === 'POST' ? await takeForm(interaction, details, step) : undefined;
  if (result === undefined) sendPage(response, 400, errorPage('invalid_request'));
  else
    await provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: 'consent' in result,
    });
}

function showPage({ response, accounts }: Interaction, details: InteractionDetails): void {
  if (details.prompt.name === 'login') {
    sendPage(response, 200, signInPage(details.uid, accounts));
    return;
  }
  const account = accounts.find(({ id }) => id === details.session?.accountId);
  if (account === undefined) sendPage(response, 400, errorPage('no_account'));
  else sendPage(response, 200, consentPage(details.uid, account, audienceOf(details)));
}

async function takeForm(
  { provider, request, accounts }: Interaction,
  details: InteractionDetails,
  step: string | undefined,
): Promise<InteractionResult | undefined> {
  const form = await readForm(request);
  if (step === 'deny')
    return { error: 'access_denied', error_description: 'the person did not allow it' };
  if (step === 'login') {
    const account = accounts.find(({ id }) => id === form.get('account'));
    return account === undefined ? undefined : { login: { accountId: account.id } };
  }
  if (step !== 'allow' || details.session === undefined) return undefined;
  return { consent: { grantId: await grant(provider, details, details.session.accountId) } };
}

async function grant(
  provider: Provider,
  { grantId, params, prompt }: InteractionDetails,
  accountId: string,
): Promise<string> {
  const earlier = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const given = earlier ?? new provider.Grant({ accountId, clientId: String(params['client_id']) });
  const { missingOIDCScope, missingOIDCClaims } = prompt.details;
  if (missingOIDCScope !== undefined) given.addOIDCScope(missingOIDCScope.join(' '));
  if (missingOIDCClaims !== undefined) given.addOIDCClaims(missingOIDCClaims);
  return given.save();
}

function audienceOf({ params }: InteractionDetails): string {
  return params['client_id'] === NETWORKS.messenger.clientId ? 'Messenger' : 'WhatsApp';
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_FORM_BYTES) throw new RangeError('form too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html);
}
