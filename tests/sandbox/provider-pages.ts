/**
 * The pages of Harbour Mail, the stand-in provider: choose an account, allow, and what went wrong.
 * Plain HTML forms, no script, so that a person, a browser driver and the robot browser all use
 * the same ones. Must not know OpenID.
 * @module
 */

export type ProviderAccount = {
  /** the account's id at the provider: the `sub` of its tokens */
  readonly id: string;
  readonly name: string;
  /** what others know the account by: the `email` of its tokens */
  readonly email: string;
};

/** The page where one says who one is. Buttons: `button[name=account][value=ID]`. */
export function signInPage(uid: string, accounts: readonly ProviderAccount[]): string {
  const buttons = accounts.map(accountButton).join('');
  return page(
    'Sign in',
    `<h1>Choose an account</h1>
<p>Harbour Mail signs you in to the app that sent you here.</p>
<form method="post" action="/interaction/${escapeHtml(uid)}/login" id="sign-in">${buttons}</form>
${cancelForm(uid)}`,
  );
}

/** The page where one allows an app to speak for one. Buttons: `#allow`, `#deny`. */
export function consentPage(uid: string, account: ProviderAccount, audience: string): string {
  return page(
    'Allow',
    `<h1>Allow Rialto to use your address?</h1>
<p>Rialto will show <strong>${escapeHtml(account.email)}</strong> to <strong>${escapeHtml(audience)}</strong>,
so that its users can find you and write to you. It stays signed in until you sign out.</p>
<form method="post" action="/interaction/${escapeHtml(uid)}/allow" id="consent">
<button id="allow" class="primary" type="submit">Allow</button></form>
${cancelForm(uid)}`,
  );
}

/** The front door: somebody may open the provider's address in a browser. */
export function frontPage(): string {
  return page(
    'Harbour Mail',
    `<h1>Harbour Mail</h1>
<p>This is the sandbox's stand-in for a mail provider. Give this page's address to Rialto when it asks for a provider.</p>`,
  );
}

/** @param code an OAuth error code or a short word; never a token or an address */
export function errorPage(code: string): string {
  return page(
    'Something went wrong',
    `<h1>That did not work</h1><p>Go back to the app and try again.</p><p><code id="error">${escapeHtml(code)}</code></p>`,
  );
}

function accountButton({ id, name, email }: ProviderAccount): string {
  return `<button class="account" type="submit" name="account" value="${escapeHtml(id)}" data-account="${escapeHtml(id)}">
<span class="face" aria-hidden="true">${escapeHtml(name.slice(0, 1))}</span>
<span><strong>${escapeHtml(name)}</strong><br><small>${escapeHtml(email)}</small></span></button>`;
}

function cancelForm(uid: string): string {
  return `<form method="post" action="/interaction/${escapeHtml(uid)}/deny"><button id="deny" class="quiet" type="submit">Cancel</button></form>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Harbour Mail</title><style>${STYLE}</style></head>
<body><main><p class="brand"><span aria-hidden="true">⚓</span> Harbour Mail <small>sandbox</small></p>${body}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light dark;--ink:#12263a;--soft:#51677d;--paper:#fff;--sea:#eef4f8;--line:#d4e0ea;--deep:#0b5c86}
@media (prefers-color-scheme:dark){:root{--ink:#e8f0f6;--soft:#9db3c6;--paper:#16232f;--sea:#0d1720;--line:#2c4051;--deep:#7cc4ea}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--sea);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{width:min(24rem,calc(100vw - 2rem));margin:1rem;padding:1.75rem;background:var(--paper);border:1px solid var(--line);border-radius:1rem}
.brand{margin:0 0 1.25rem;font-weight:600;color:var(--deep)}
.brand small{margin-left:.25rem;padding:.1rem .4rem;border:1px solid var(--line);border-radius:1rem;font-weight:400;color:var(--soft)}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.25}
p{margin:0 0 1.25rem;color:var(--soft)}p strong{color:var(--ink)}
form{display:grid;gap:.625rem;margin:0 0 .625rem}
button{font:inherit;color:inherit;min-height:2.75rem;border-radius:.75rem;border:1px solid var(--line);background:transparent;cursor:pointer}
button:hover{border-color:var(--deep)}button:focus-visible{outline:3px solid var(--deep);outline-offset:2px}
.account{display:flex;align-items:center;gap:.75rem;padding:.625rem .875rem;text-align:start;line-height:1.3}
.account small{color:var(--soft)}
.face{display:grid;place-items:center;width:2.25rem;height:2.25rem;border-radius:50%;background:var(--sea);color:var(--deep);font-weight:600}
.primary{background:var(--deep);border-color:var(--deep);color:var(--paper);font-weight:600}
.quiet{border-color:transparent;color:var(--soft)}`;
