/**
 * Firefox's file picker with somebody in front of it. WebDriver BiDi tells of pickers that web pages open and not of those
 * that extension pages do (Firefox ESR 153), so the next one is answered in the browser itself: what a page asks for and
 * what it then gets goes Firefox's own way.
 * @module
 */

/** @returns an expression for the browser's own window: whatever picker opens next gets this file */
export function answerNextPicker(path: string): string {
  return `(() => {
  const CONTRACT = '@mozilla.org/filepicker;1';
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const real = registrar.contractIDToCID(CONTRACT);
  const own = Services.uuid.generateUUID();
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(${JSON.stringify(path)});
  const restore = () => {
    registrar.unregisterFactory(own, factory);
    registrar.registerFactory(real, '', CONTRACT, null);
  };
  const picker = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init() {},
    appendFilters() {},
    appendRawFilter() {},
    appendFilter() {},
    open(callback) {
      restore();
      Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK));
    },
    file,
    get files() {
      const files = Cc['@mozilla.org/array;1'].createInstance(Ci.nsIMutableArray);
      files.appendElement(file);
      return files.enumerate();
    },
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => picker.QueryInterface(iid),
  };
  registrar.registerFactory(own, '', CONTRACT, factory);
  return 'waiting';
})()`;
}
