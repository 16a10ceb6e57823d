/** What of an element's look is told by style sheets, which a picture by itself does not have. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** CSS pixels around the chart, and lines of text above and below. */
const EDGE = 16;
const TITLE = 26;
const LINE = 17;
/** Picture pixels a CSS pixel: sharp in a document, too. */
const PICTURE_SCALE = 2;

export interface PictureText {
  title: string;
  /** Under the chart: what it says, of whom and of when. */
  lines: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** A copy of an element that looks the same without the page's style sheets. What is hidden is left out. */
function copyLook(element: Element): Element | undefined {
  const look = getComputedStyle(element);
  if (look.visibility === 'hidden' || look.display === 'none' || element.tagName === 'title')
    return undefined;
  const copy = element.cloneNode(false) as Element;
  for (const name of ['class', 'role', 'tabindex', 'aria-label', 'style']) copy.removeAttribute(name);
  for (const name of LOOKS) copy.setAttribute(name, look.getPropertyValue(name));
  for (const child of element.childNodes) {
    const inner = child instanceof Element ? copyLook(child) : child.cloneNode();
    if (inner) copy.append(inner);
  }
  return copy;
}

function writeText(text: string, y: number, look: Record<string, string>): Element {
  const element = document.createElementNS(SVG, 'text');
  const placed = { x: String(EDGE), y: String(y), ...look };
  for (const [name, value] of Object.entries(placed)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

function setSize(svg: Element, width: number, height: number): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
}

/** Breaks a sentence where it would run over the width. */
function wrapLines(lines: readonly string[], width: number, font: string): string[] {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) return [...lines];
  measure.font = font;
  return lines.flatMap((line) => {
    const broken: string[] = [];
    let run = '';
    for (const word of line.split(' ')) {
      const longer = run === '' ? word : `${run} ${word}`;
      if (run !== '' && measure.measureText(longer).width > width) {
        broken.push(run);
        run = word;
      } else run = longer;
    }
    return [...broken, run];
  });
}

/** The chart with its title and what it says, as an SVG that stands by itself. */
function standAlone(chart: SVGSVGElement, { title, lines }: PictureText) {
  const look = getComputedStyle(chart);
  const root = getComputedStyle(document.documentElement);
  const face = look.fontFamily;
  const inner = copyLook(chart);
  const chartWidth = chart.width.baseVal.value;
  const said = wrapLines(lines, chartWidth, `12px ${face}`);
  const chartHeight = chart.height.baseVal.value;
  const width = chartWidth + 2 * EDGE;
  const height = EDGE + TITLE + chartHeight + 12 + said.length * LINE + EDGE;
  const svg = document.createElementNS(SVG, 'svg');
  setSize(svg, width, height);
  const ground = document.createElementNS(SVG, 'rect');
  setSize(ground, width, height);
  const card = chart.closest('.card');
  const text = getComputedStyle(card ?? chart);
  ground.setAttribute('fill', card ? text.backgroundColor : root.backgroundColor);
  const letters = { 'font-family': face, fill: text.color };
  svg.append(ground, writeText(title, EDGE + 13, { ...letters, 'font-size': '15px', 'font-weight': '600' }));
  if (inner) {
    inner.setAttribute('x', String(EDGE));
    inner.setAttribute('y', String(EDGE + TITLE));
    svg.append(inner);
  }
  const top = EDGE + TITLE + chartHeight + 12;
  for (const [n, line] of said.entries())
    svg.append(
      writeText(line, top + n * LINE + 12, { ...letters, 'font-size': '12px', 'fill-opacity': '0.75' }),
    );
  return { svg, width, height };
}

/**
 * A chart as a PNG, in the colours it has on the page, at twice its size. Nothing is fetched: the picture is made of the chart's own
 * shapes.
 * @throws Error where the browser cannot draw it
 */
export async function drawPicture(chart: SVGSVGElement, text: PictureText): Promise<Blob> {
  const { svg, width, height } = standAlone(chart, text);
  const source = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PICTURE_SCALE);
    canvas.height = Math.round(height * PICTURE_SCALE);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('the browser gave no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture was not encoded'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
