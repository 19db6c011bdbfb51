import type { PaperName } from '../contract/papers.ts';
import type { Of } from '../records/index.ts';
import type { Delivery } from './values.ts';

export type DossierRow = Of<'dossier'> & { keeperName: string; documents: number };

export type ArchiveYear = {
  year: number;
  /** By code. */
  dossiers: DossierRow[];
  /** Years that have dossiers, newest first. */
  years: number[];
};

/** What the operations of this area answer. */
export type PapersOutputs = {
  'archive.year': ArchiveYear;
  'papers.preview': { paper: PaperName; title: string; html: string };
  'papers.save': Delivery;
  'papers.print': Delivery;
};
