// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { descendants, endReading, isVisible, select, startReading } from './dom.ts';

const page = new DOMParser().parseFromString(`<main>${'<p>word</p>'.repeat(500)}</main>`, 'text/html');

/** A clock that moves on by a step each time it is looked at. */
function clock(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

const ask = (times: number) => {
  for (let count = 0; count < times; count++) select(page, 'p');
};

afterEach(() => void endReading());

describe('startReading', () => {
  it('stops DOM calls once the time is over, and says so', () => {
    startReading(clock(150), 200);
    expect(() => ask(1_000)).toThrow(RangeError);
    expect(() => ask(1)).toThrow(RangeError);
    expect(endReading()).toBe(true);
  });

  it('stops a walk as well', () => {
    startReading(clock(150), 200);
    expect(() => [...descendants(page.body)]).toThrow(RangeError);
  });

  it('lets a quick reading be, and the one after a stopped one', () => {
    startReading(clock(1_000), 200);
    expect(() => ask(1_000)).toThrow(RangeError);
    startReading(clock(0), 200);
    ask(1_000);
    expect(endReading()).toBe(false);
    ask(1_000);
  });
});

describe('descendants', () => {
  it('passes over whole subtrees, the last of their parents included', () => {
    const html =
      '<main><p>a</p><div><aside><b>x</b></aside></div><nav>y</nav><p>c<i>d</i></p><nav>z</nav></main>';
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const seen = [...descendants(body, 'aside, nav')].map(
      (node) => node.nodeValue ?? node.nodeName.toLowerCase(),
    );
    expect(seen).toEqual(['main', 'p', 'a', 'div', 'p', 'c', 'i', 'd']);
  });
});

describe('isVisible', () => {
  it('takes an element without a box of its own for what its parent is', () => {
    const drawn = document.createElement('div');
    drawn.innerHTML = '<p style="display: contents"></p>';
    // jsdom lays nothing out: what a browser answers for an element without a box.
    const [inner] = drawn.children;
    if (inner)
      Object.defineProperty(Object.getPrototypeOf(inner), 'checkVisibility', {
        value: () => false,
        configurable: true,
      });
    document.body.append(drawn);
    expect(inner && isVisible(inner)).toBe(true);
    drawn.style.display = 'none';
    expect(inner && isVisible(inner)).toBe(false);
  });
});
