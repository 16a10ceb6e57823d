import { until } from '../raw-target.ts';
import { driveSurface, type Hands, type Surface } from '../surface.ts';
import type { Firefox } from './launch-firefox.ts';

/** Where the add-on's surfaces stand in the browser's window. */
const PLACES = {
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
  tab: 'gBrowser.selectedBrowser',
};

export type Place = keyof typeof PLACES;

/** Milliseconds. */
const LIMIT = 3_000;

let messages = 0;

/** Runs a script with the browser's rights beside a surface's page; it answers by `answer(value)`. */
async function runBeside<T>(firefox: Firefox, place: Place, script: string): Promise<T> {
  const name = `assay:${++messages}`;
  const told = `(async () => {
    const answer = (value) => sendAsyncMessage(${JSON.stringify(name)}, { json: JSON.stringify(value) });
    try { ${script} } catch (error) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }); }
  })()`;
  const { json, error } = await firefox.inChrome<{ json?: string; error?: string }>(`() => {
    const frame = ${PLACES[place]};
    if (!frame) return { error: 'there is no ${place}' };
    return new Promise((done) => {
      frame.messageManager.addMessageListener(${JSON.stringify(name)}, ({ data }) => done(data));
      const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(told)});
      frame.messageManager.loadFrameScript(script, false);
      // A popup is made ready in one frame and shown in another, which leaves what the first was asked without an answer.
      setTimeout(() => done({ error: 'no answer from the ${place}' }), ${LIMIT});
    });
  }`);
  if (error !== undefined) throw new Error(error);
  return (json === undefined ? undefined : JSON.parse(json)) as T;
}

function handsOn(firefox: Firefox, place: Place): Hands {
  const run = <T>(script: string) => runBeside<T>(firefox, place, script);
  return {
    evaluate: (expression) =>
      run(`
        const own = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const source = ${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)};
        const json = await Cu.evalInSandbox(source, own);
        answer(json === undefined ? undefined : JSON.parse(json));`),
    press: ({ x, y }) =>
      run(`
        const at = { button: 0, buttons: 1, clickCount: 1 };
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, ${x}, ${y}, type === 'mousemove' ? {} : at, { isDOMEventSynthesized: false });
        answer();`),
    type: (text) =>
      run(`
        content.document.execCommand('insertText', false, ${JSON.stringify(text)});
        answer();`),
  };
}

/** Presses Alt, Shift and a letter as on a keyboard, with the browser's window in front. */
export async function pressKeys(firefox: Firefox, letter: string): Promise<void> {
  await firefox.inChrome(`() => {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const key = (key, code) => new KeyboardEvent('', { key, code });
    const keys = [key('Alt', 'AltLeft'), key('Shift', 'ShiftLeft'), key(${JSON.stringify(letter)}, 'Key${letter}')];
    for (const one of keys) keyboard.keydown(one);
    for (const one of keys.reverse()) keyboard.keyup(one);
  }`);
}

/** The surface at a place, once its page is there. */
export async function surfaceAt(firefox: Firefox, place: Place): Promise<Surface> {
  const hands = handsOn(firefox, place);
  await until(`the ${place}`, () => hands.evaluate<boolean>(`document.querySelector('#root *') !== null`));
  return driveSurface(hands);
}

/** Closes the popup as a click beside it does. */
export async function closePopup(firefox: Firefox): Promise<void> {
  await firefox.inChrome(`() => ${PLACES.popup}?.closest('panel')?.hidePopup()`);
  await until('the popup to close', () => firefox.inChrome<boolean>(`() => !${PLACES.popup}`));
}

/** What a surface looks like, as PNG. */
export async function pictureOf(firefox: Firefox, place: Place): Promise<Buffer> {
  const base64 = await firefox.inChrome<string>(`async () => {
    const { browsingContext } = ${PLACES[place]};
    const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }`);
  return Buffer.from(base64, 'base64');
}
