/** The longest that a paper waits for its letters and pictures before it goes to the printer anyway. */
const longestWait = 5000;

/**
 * Prints a paper from the page itself, in a frame out of sight that is taken away afterwards. The frame may
 * run no script of its own; printing is asked of it from here. `onGone` is told when the frame is taken away.
 */
export async function printInPage(html: string, onGone: () => void = () => undefined): Promise<void> {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin', 'allow-modals');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow;
  const remove = () => {
    frame.remove();
    URL.revokeObjectURL(address);
    onGone();
  };
  if (!page) return remove();
  await Promise.race([page.document.fonts.ready, new Promise((resolve) => setTimeout(resolve, longestWait))]);
  page.addEventListener('afterprint', remove, { once: true });
  page.print();
}
