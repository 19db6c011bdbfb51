/** For a `ref` inside of a window: the window gives the focus to whatever is marked so, else to its closing cross. */
export const beginAtFirstField = (form: HTMLElement | null): void =>
  form?.querySelector('input, textarea')?.setAttribute('data-autofocus', 'true');

/** For a `ref` on a form that comes up later, in the place of the button that asked for it. */
export const focusFirstField = (form: HTMLElement | null): void =>
  form?.querySelector<HTMLElement>('input, textarea')?.focus();
