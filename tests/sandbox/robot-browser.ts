/**
 * A browser without a screen: opens a sign-in address, presses the provider's buttons as a person
 * would, keeps cookies, and hands back the redirect. So tests of sign-in need no real browser and
 * yet go through the provider's real pages. Must not know OpenID beyond "follow redirects".
 * @module
 */

/** a sign-in is two forms with a few redirects each; more is a loop */
const MAX_STEPS = 20;

export type RobotOptions = {
  /** which account button to press */
  readonly account: string;
  /** the redirect that ends the journey starts with this */
  readonly redirectUri: string;
  /** press Cancel instead of Allow */
  readonly deny?: boolean;
};

export interface RobotBrowser {
  /**
   * @returns the whole redirect address with its query
   * @throws Error where a page has no button to press
   */
  open(url: string): Promise<string>;
}

/** Cookies live as long as the robot: a second sign-in meets the provider's session. */
export function createRobotBrowser(options: RobotOptions): RobotBrowser {
  const cookies = new Map<string, string>();
  return { open: (url) => journey(url, cookies, options) };
}

async function journey(
  start: string,
  cookies: Map<string, string>,
  options: RobotOptions,
): Promise<string> {
  let step: Step = { url: start };
  for (let count = 0; count < MAX_STEPS; count++) {
    if (step.url.startsWith(options.redirectUri)) return step.url;
    const response = await load(step, cookies);
    const location = response.headers.get('location');
    if (location === null) step = pressButton(await response.text(), step.url, options);
    else step = { url: new URL(location, step.url).href };
  }
  throw new Error('the sign-in pages lead in a circle');
}

type Step = { readonly url: string; readonly form?: URLSearchParams };

async function load({ url, form }: Step, cookies: Map<string, string>): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const cut = pair.indexOf('=');
    cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
  }
  return response;
}

function pressButton(html: string, url: string, { account, deny }: RobotOptions): Step {
  const action = (end: string): string | undefined =>
    new RegExp(`action="([^"]+/${end})"`).exec(html)?.[1];
  const login = action('login');
  const allow = action(deny === true ? 'deny' : 'allow');
  if (login !== undefined && html.includes(`name="account" value="${account}"`))
    return { url: new URL(login, url).href, form: new URLSearchParams({ account }) };
  if (login === undefined && allow !== undefined)
    return { url: new URL(allow, url).href, form: new URLSearchParams() };
  const code = /id="error">([^<]+)</.exec(html)?.[1];
  throw new Error(`a sign-in page without a button for this robot: ${code ?? 'no error shown'}`);
}
