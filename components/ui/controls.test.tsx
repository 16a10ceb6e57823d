// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadMessages, type Messages } from '../../lib/locales/index.ts';
import { LocaleProvider } from '../locale/locale-provider.tsx';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { UndoBar } from './undo-bar.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let messages: Messages;

beforeEach(async () => {
  messages = await loadMessages('en');
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

const show = (node: ReactNode) =>
  act(() =>
    root.render(
      <LocaleProvider messages={messages} formatLocale="en" zone="UTC">
        {node}
      </LocaleProvider>,
    ),
  );

function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector} in ${document.body.innerHTML}`);
  return found;
}

const pressUndo = (target: EventTarget) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  });

test('a button that cannot be used says why, stays reachable and does nothing', () => {
  const click = vi.fn();
  show(
    <Button onClick={click} disabledReason="Tick someone first">
      Save 7
    </Button>,
  );
  const button = find<HTMLButtonElement>('button');
  act(() => button.click());
  expect(click).not.toHaveBeenCalled();
  expect(button.disabled).toBe(false);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Tick someone first',
  );
});

test('a pending button takes no second click and reads only its pending label', () => {
  const click = vi.fn();
  show(
    <Button onClick={click} pending pendingLabel="Saving 3 of 7">
      Save 7
    </Button>,
  );
  act(() => find('button').click());
  expect(click).not.toHaveBeenCalled();
  const read = [...document.querySelectorAll('.button-label > :not([aria-hidden])')];
  expect(read.map((label) => label.textContent)).toEqual(['Saving 3 of 7']);
});

test('a field is tied to its label and to what is wrong with it', () => {
  show(<Field label="E-mail" value="misaki@" onChange={() => {}} error="An e-mail needs a domain" />);
  const input = find<HTMLInputElement>('input');
  expect(input.labels?.[0]?.textContent).toBe('E-mail');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'An e-mail needs a domain',
  );
});

test('a control that is to have the focus takes it each time it comes up', () => {
  const field = () => <Field label="Note" autoFocus value="" onChange={() => {}} />;
  show(field());
  expect(document.activeElement).toBe(find('input'));
  show(<p>Gone</p>);
  show(field());
  expect(document.activeElement).toBe(find('input'));
});

test('the undo bar leaves after ten seconds, and Ctrl+Z still works', () => {
  vi.useFakeTimers();
  const undo = vi.fn();
  show(<UndoBar offer={{ id: '1', message: '3 people moved', undo }} />);
  act(() => void vi.advanceTimersByTime(9_900));
  expect(document.querySelector('.undo-bar')).not.toBeNull();
  act(() => void vi.advanceTimersByTime(200));
  expect(document.querySelector('.undo-bar')).toBeNull();
  pressUndo(document.body);
  expect(undo).toHaveBeenCalledOnce();
});

test('the undo bar waits while it has focus', () => {
  vi.useFakeTimers();
  show(<UndoBar offer={{ id: '1', message: '3 people moved', undo: () => {} }} />);
  act(() => void vi.advanceTimersByTime(6_000));
  act(() => find('button').focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(document.querySelector('.undo-bar')).not.toBeNull();
  act(() => find('button').blur());
  act(() => void vi.advanceTimersByTime(4_100));
  expect(document.querySelector('.undo-bar')).toBeNull();
});

test('a new act brings the undo bar up again, with its full time', () => {
  vi.useFakeTimers();
  show(<UndoBar offer={{ id: '1', message: 'first', undo: () => {} }} />);
  act(() => void vi.advanceTimersByTime(8_000));
  show(<UndoBar offer={{ id: '2', message: 'second', undo: () => {} }} />);
  act(() => void vi.advanceTimersByTime(8_000));
  expect(find('.undo-bar').textContent).toContain('second');
});

test('Ctrl+Z inside a text field belongs to the field', () => {
  const undo = vi.fn();
  show(
    <>
      <Field label="Note" value="a" onChange={() => {}} />
      <UndoBar offer={{ id: '1', message: 'moved', undo }} />
    </>,
  );
  pressUndo(find('input'));
  expect(undo).not.toHaveBeenCalled();
});
