import type { ChipState, ChipView } from './chip-words.ts';

export type { ChipView };

/** In the lower left, where LinkedIn puts nothing. Sizes in px: the page decides what a rem is. */
const STYLE = `
:host { all: initial; position: fixed; left: 16px; bottom: 16px; z-index: 2147483000; color-scheme: light dark; }
.chip {
  display: none; align-items: center; gap: 7px; min-height: 32px; padding: 6px 12px 6px 10px; border: 1px solid light-dark(#8b867c, #7a756d);
  border-radius: 999px; background: light-dark(#ffffff, #1b1a19); color: light-dark(#1c1b19, #eeebe6);
  box-shadow: 0 2px 8px #0000002b; cursor: pointer;
  font: 500 13px/18px -apple-system, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
.chip.on { display: inline-flex; }
.chip:hover { background: light-dark(#f3f1ec, #262422); }
.chip:focus-visible { outline: 2px solid light-dark(#3a4cc0, #a6b1ff); outline-offset: 2px; }
.chip[aria-disabled] { cursor: default; color: light-dark(#4f4c46, #bdb8af); }
.chip[aria-busy] { cursor: progress; }
svg { display: block; flex: none; width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.score { padding-left: 8px; border-left: 1px solid light-dark(#d6d2c9, #45423d); font-variant-numeric: tabular-nums; }
.score:empty { display: none; }
.saved svg { color: light-dark(#1b7440, #6fca90); }
.failed svg { color: light-dark(#b03428, #f28f83); }
@media (forced-colors: active) { .chip { border-color: ButtonBorder; } }
@media print { :host { display: none; } }
`;

/** A drawing per state, so that colour is not the only sign. */
const DRAWINGS: Record<ChipState, string> = {
  idle: 'M8 3v10M3 8h10',
  list: 'M3 4h10M3 8h10M3 12h10',
  reading: 'M3 8h.01M8 8h.01M13 8h.01',
  saved: 'M3 8.5 6.5 12 13 4.5',
  known: 'M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0M5.5 8.2 7.3 10l3.4-4',
  suppressed: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5 8h6',
  failed: 'M8 2.5 14.5 13.5h-13zM8 7v2.5M8 11.5h.01',
};

function makeDrawing(): { svg: SVGElement; draw(state: ChipState): void } {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  svg.append(path);
  return { svg, draw: (state) => path.setAttribute('d', DRAWINGS[state]) };
}

/**
 * The button: one plain element without a mark of any kind, and all else in its closed shadow root. It enters the page
 * with the first thing there is to show, and leaves nothing behind.
 */
export function drawChip(onClick: () => void): { show(view: ChipView): void; hide(): void } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  const { svg, draw } = makeDrawing();
  const label = document.createElement('span');
  label.setAttribute('role', 'status');
  const score = document.createElement('span');
  score.className = 'score';
  button.append(svg, label, score);
  root.append(button);
  let state: ChipState | undefined;
  button.addEventListener('click', () => {
    if (state !== undefined && state !== 'reading' && state !== 'suppressed') onClick();
  });
  // Keys pressed on the button are not for the page, whose single keys act on it.
  for (const type of ['keydown', 'keyup', 'keypress'])
    button.addEventListener(type, (event) => event.stopPropagation());
  return {
    show(view) {
      state = view.state;
      button.className = `chip on ${view.state}`;
      button.title = view.title;
      label.textContent = view.label;
      score.textContent = view.score === undefined ? '' : String(view.score);
      draw(view.state);
      button.toggleAttribute('aria-busy', view.state === 'reading');
      button.toggleAttribute('aria-disabled', view.state === 'suppressed');
      if (!host.isConnected) document.documentElement.append(host);
    },
    hide() {
      state = undefined;
      host.remove();
    },
  };
}
