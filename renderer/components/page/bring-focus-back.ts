const farEnough = 30;

/**
 * Gives the focus back when what had it is gone: a dialog that was closed, a row that was dropped, a menu. It goes to
 * the newest of those that had it before and are still there, so that the keyboard goes on where it came from. The
 * library returns the focus only of dialogs that stay mounted while they are closed; ours do not.
 */
export function bringFocusBack(): () => void {
  let trail: HTMLElement[] = [];
  let waiting = 0;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement)
      trail = [...trail.filter((one) => one !== target), target].slice(-farEnough);
  };
  const isLost = () => document.activeElement === document.body && trail.at(-1)?.isConnected === false;
  const giveBack = () => {
    if (!isLost()) return;
    // Under an open dialog nothing can be reached.
    const within = [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1) ?? document.body;
    trail.findLast((one) => within.contains(one) && canTakeFocus(one))?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // What comes in its place may take the focus by itself.
    window.clearTimeout(waiting);
    waiting = window.setTimeout(giveBack, 50);
  });
  document.addEventListener('focusin', note);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    observer.disconnect();
    window.clearTimeout(waiting);
  };
}

const canTakeFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
