/** For a `ref` inside of a window: the window gives the focus to whatever is marked so, else to its closing cross. */
export const beginAtFirstField = (form: HTMLElement | null): void =>
  form?.querySelector('input, textarea')?.setAttribute('data-autofocus', 'true');
