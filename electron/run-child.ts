import { spawn } from 'node:child_process';

/**
 * Runs one of our own scripts on this screen, and waits for it. Who is told to end tells it, and ends after it:
 * neither a program without a window nor a folder of its own is left behind. Gives its exit code, 1 when killed.
 */
export function runChild(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
    // Ctrl+C reaches the whole group of processes; a second one in a row does no harm.
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, pass);
    const end = (code: number) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}
