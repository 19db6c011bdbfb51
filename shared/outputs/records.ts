import type { KindName, Of } from '../records/index.ts';
import type { Page } from './values.ts';

export type SearchHit = {
  kind: KindName;
  id: string;
  title: string;
  /** The day or year it is about, or the post of a person: what tells two of the same title apart. */
  context: string;
  /** The record it stands in: the dossier of a document, the body of a meeting. */
  within: { kind: KindName; id: string; title: string } | null;
};

/** What was found among one kind; `hits` are the first of `total`. */
export type SearchGroup = { kind: KindName; total: number; hits: SearchHit[] };

export type HistoryEntry = {
  sequence: number;
  at: string;
  by: string;
  byName: string;
  channel: string;
  reason: string;
  /** Fields that changed, with the value before and after; null = there was no record. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export type BinRow = {
  kind: KindName;
  id: string;
  title: string;
  /** The titles of what it belongs to: the body and the person of a membership, the dossier of a document. */
  within: string[];
  removedAt: string;
};

/** What the operations of this area answer. */
export type RecordsOutputs = {
  'records.list': Page<Of<KindName>>;
  'records.get': Of<KindName>;
  'records.create': Of<KindName>;
  'records.change': Of<KindName>;
  /** `count` = how many records went, or came back, with it included. */
  'records.remove': { id: string; count: number };
  'records.put-back': { id: string; count: number };
  'records.order': { changed: number };
  'records.bin': BinRow[];
  'records.history': { entries: HistoryEntry[]; complete: boolean };
  'search.find': SearchGroup[];
};
