import type { Delivery } from '../shared/outputs/values.ts';
import type { Drive } from './backup/drives/drive.ts';

/** Makes a PDF from one self-contained HTML document. Errors: 'no-pdf-engine', 'pdf-failed'. */
export type PdfEngine = { print: (html: string) => Promise<Uint8Array>; close: () => Promise<void> };

/**
 * What a door's surroundings can do for the application. Electron is one, the browser door another, the
 * command line a third; services know none of them.
 */
export type Desk = {
  door: 'window' | 'browser' | 'command-line';
  /** True where folders are chosen in a dialog of the system; elsewhere the page lists them. */
  folderDialog: boolean;
  /** The folder that the official chose, or null. */
  chooseFolder: () => Promise<string | null>;
  /** Gives the official a file that the program has made. */
  deliver: (file: { name: string; bytes: Uint8Array }) => Promise<Delivery>;
  /** Opens a copy of a stored file in the program that the system keeps for its type. */
  open: (file: { name: string; path: string }) => Promise<Delivery | { delivered: 'opened' }>;
  /** Prints a paper. */
  print: (paper: { title: string; html: string }) => Promise<Delivery>;
  listDrives: () => Promise<Drive[]>;
  /** Shows a folder in the system's own program for files, where the door can. */
  showFolder?: (path: string) => Promise<void>;
  pdf: PdfEngine;
};

/** Calls once after so many milliseconds; gives the way to call it off. Tests give their own. */
export type Timer = (milliseconds: number, work: () => void) => () => void;

/** Time as the application knows it; tests give their own. */
export type Clock = {
  /** ISO instant. */
  now: () => string;
  /** The calendar day on this PC, `YYYY-MM-DD`. */
  today: () => string;
};
