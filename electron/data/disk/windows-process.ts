import { spawnSync } from 'node:child_process';
import { win32 } from 'node:path';

/** The program itself under the names it may run by. */
const ownNames = ['node.exe', 'electron.exe'];

/**
 * Whether the first line of `tasklist … /FO CSV /NH` names another program than this one. A name with letters
 * beyond ASCII (as the installed program's) comes garbled out of the console, so it says nothing.
 */
export function namesAnother(output: string, execPath: string): boolean {
  const [, name] = /^"([^"]+\.exe)","\d+"/i.exec(output.trim()) ?? [];
  if (name === undefined || !/^[\x20-\x3e\x40-\x7e]+$/.test(name)) return false;
  return ![...ownNames, win32.basename(execPath).toLowerCase()].includes(name.toLowerCase());
}

/**
 * Windows gives the number of an ended process to the next one. True when it is certain that the process of
 * that number is another program: asked only about a number that stands in a lock, and by name, since clocks
 * are set by hand.
 */
export function isAnotherProgram(pid: number): boolean {
  if (process.platform !== 'win32') return false;
  const tasklist = `${process.env.SystemRoot ?? 'C:\\Windows'}\\System32\\tasklist.exe`;
  const args = ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'];
  const { stdout } = spawnSync(tasklist, args, { encoding: 'latin1', timeout: 3_000, windowsHide: true });
  return namesAnother(stdout ?? '', process.execPath);
}
