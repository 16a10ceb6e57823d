const focus = (node: HTMLElement | null): void => node?.focus();

/**
 * For a control that is to have the focus when it comes up. The `autofocus` attribute will not do: a browser heeds it once in a
 * document's life (https://html.spec.whatwg.org/#the-autofocus-attribute).
 */
export const focusAtFirst = (wanted: boolean | undefined) => (wanted ? { ref: focus } : {});
