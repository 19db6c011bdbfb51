import type { App } from 'electron';

type Needs = {
  app: Pick<App, 'exit' | 'on'>;
  /** Closes the book; called once. */
  close: () => Promise<void>;
  logError: (error: unknown, channel: string) => string;
};

/**
 * The program ends when its book is closed, never before: however it is asked to end, the process waits.
 * Gives the function that ends it.
 */
export function createShutDown({ app, close, logError }: Needs): () => void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    close()
      .catch((error) => void logError(error, 'close'))
      .then(() => app.exit(0));
  };
  app.on('window-all-closed', end);
  app.on('will-quit', (event) => {
    event.preventDefault();
    end();
  });
  return end;
}
