/** The picker's own host in the page: over everything, taking nothing from the page's style sheets. */
export const HOST_STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; color-scheme: light; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: none; color-scheme: light; }
.outline { position: fixed; border: 2px solid #3a4cc0; border-radius: 4px; background: #3a4cc01f; box-shadow: 0 0 0 1px #fff; pointer-events: none; }
.outline:not([style]) { display: none; }
.picked { border-color: #1b7440; background: #1b74401f; }
`;

/** Inside the picker's frame. Colours as on the extension's own pages, by the browser's scheme. */
export const FRAME_STYLE = `
:root {
  color-scheme: light;
  --surface: #ffffff; --ink: #1c1b19; --ink-2: #4f4c46; --line: #e5e2db; --edge: #8b867c; --accent: #3a4cc0;
  --fill: #3a4cc0; --sunken: #f0eee9; --miss: #b03428;
}
:root.dark {
  --surface: #1b1a19; --ink: #eeebe6; --ink-2: #bdb8af; --line: #312f2c; --edge: #7a756d; --accent: #a6b1ff;
  --fill: #5262d4; --sunken: #242221; --miss: #f28f83;
}
* { box-sizing: border-box; margin: 0; }
html, body { height: 100%; background: none; cursor: crosshair; }
.panel {
  position: fixed; inset: auto 0 24px; width: min(420px, calc(100% - 32px)); margin: 0 auto; padding: 12px 14px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--surface); color: var(--ink);
  box-shadow: 0 6px 20px #0000002e, 0 1px 3px #0000001f; cursor: default;
  font: 13px/18px -apple-system, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
h1 { font: inherit; font-weight: 600; }
p { margin-top: 2px; color: var(--ink-2); overflow-wrap: anywhere; }
.text { max-height: 110px; margin-top: 8px; padding: 8px 10px; overflow: auto; border-radius: 6px; white-space: pre-line; overflow-wrap: anywhere; background: var(--sunken); color: var(--ink); }
.text:empty, .row:empty { display: none; }
.miss { color: var(--miss); }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
button {
  min-height: 28px; padding: 4px 10px; border: 1px solid var(--edge); border-radius: 6px; background: none; color: var(--ink);
  font: inherit; font-weight: 500; cursor: pointer;
}
button.primary { border-color: transparent; background: var(--fill); color: #fff; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) { .panel { border-color: CanvasText; } }
`;
