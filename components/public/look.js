/*
 * Runs in every page before anything is drawn, so that no page flashes in another look than the
 * one that was chosen. What it reads was written by lib/platform/page/look.ts.
 */
(() => {
  try {
    const remembered = JSON.parse(localStorage.getItem('rialto.look') ?? '{}');
    for (const [name, value] of Object.entries(remembered))
      document.documentElement.dataset[name] = String(value);
  } catch {
    // Nothing that can be read: the page looks as the system says until the worker has answered.
  }
})();
