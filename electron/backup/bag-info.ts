import { dayInVietnam } from '../../shared/calendar.ts';
/** What the program puts into a bag about itself. Counts go in as `Count-<key>` (letters, digits, hyphens). */
export type BagFacts = {
  /** The body whose book this is. */
  organisation: string;
  /** What identifies the book among others. */
  identifier: string;
  programVersion: string;
  storeVersion: number;
  /** Sequence number of the last change contained: orders backups where clocks cannot. */
  storeSequence: number;
  counts: Readonly<Record<string, number>>;
};

/** What a bag says of itself. Unknown numbers are null, unknown texts ''. Nothing here has been verified. */
export type BagInfo = {
  organisation: string;
  identifier: string;
  agent: string;
  /** ISO instant of our own bags, the bare day of others', '' if not told. */
  takenAt: string;
  /** How what it holds is encrypted; '' = not. */
  encryption: string;
  files: number | null;
  bytes: number | null;
  storeVersion: number | null;
  storeSequence: number | null;
  counts: Record<string, number>;
};

export const programName = 'So Ban Chi dao';

const oneLine = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** The text of `bag-info.txt` (RFC 8493 §2.2.2). `now` is an ISO instant. */
export function renderBagInfo(
  facts: BagFacts & { encryption?: string },
  payload: { bytes: number; files: number },
  now: string,
): string {
  const tags: [string, string][] = [
    ['Source-Organization', facts.organisation],
    ['External-Identifier', facts.identifier],
    ['Bagging-Date', dayInVietnam(now)],
    ['Bagging-Time', new Date(now).toISOString()],
    ['Bag-Software-Agent', `${programName} ${facts.programVersion}`],
    ...(facts.encryption ? [['Encryption', facts.encryption] as [string, string]] : []),
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Store-Version', String(facts.storeVersion)],
    ['Store-Sequence', String(facts.storeSequence)],
    ...Object.entries(facts.counts).map(([key, count]): [string, string] => [`Count-${key}`, String(count)]),
  ];
  return tags.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join('');
}

/** Values of `bag-info.txt` by label in lower case, in order; a label may come several times. */
export type Tags = Map<string, { label: string; values: string[] }>;

/** Reads `Label: value` lines, long values going on in indented lines. Null = not of that form. */
export function parseTags(text: string): Tags | null {
  const tags: Tags = new Map();
  let latest: string[] | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    if (/^[ \t]/.test(line)) {
      if (!latest) return null;
      latest.push(`${latest.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const [, label, value = ''] = /^([^:]+?)[ \t]*:(.*)$/.exec(line) ?? [];
    if (label === undefined) return null;
    const tag = tags.get(label.toLowerCase()) ?? { label, values: [] };
    latest = tag.values;
    latest.push(value.trim());
    tags.set(label.toLowerCase(), tag);
  }
  return tags;
}

const firstOf = (tags: Tags, label: string) => tags.get(label)?.values[0];

const wholeNumber = (text: string | undefined): number | null => {
  const value = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
};

/** `Payload-Oxum`, octets.files. Undefined = not told, null = told twice or not two numbers. */
export function payloadOxum(tags: Tags): { bytes: number; files: number } | null | undefined {
  const told = tags.get('payload-oxum')?.values;
  if (!told) return undefined;
  const parts = /^(\d+)\.(\d+)$/.exec(told[0] ?? '');
  const [bytes, files] = [wholeNumber(parts?.[1]), wholeNumber(parts?.[2])];
  return told.length > 1 || bytes === null || files === null ? null : { bytes, files };
}

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/.test(text) && !Number.isNaN(Date.parse(text));

const takenAtOf = (tags: Tags): string =>
  [firstOf(tags, 'bagging-time'), firstOf(tags, 'bagging-date')].find((told) => told && isInstant(told)) ??
  '';

export function bagInfoFrom(tags: Tags): BagInfo {
  const first = (label: string) => firstOf(tags, label);
  const oxum = payloadOxum(tags);
  const counts: Record<string, number> = Object.create(null);
  for (const [lower, { label, values }] of tags) {
    const count = wholeNumber(values[0]);
    if (lower.startsWith('count-') && count !== null) counts[label.slice('count-'.length)] = count;
  }
  return {
    organisation: first('source-organization') ?? '',
    identifier: first('external-identifier') ?? '',
    agent: first('bag-software-agent') ?? '',
    takenAt: takenAtOf(tags),
    encryption: first('encryption') ?? '',
    files: oxum?.files ?? null,
    bytes: oxum?.bytes ?? null,
    storeVersion: wholeNumber(first('store-version')),
    storeSequence: wholeNumber(first('store-sequence')),
    counts,
  };
}

/** Whether our own program wrote the bag; its bags are held to their exact form. */
export const isOurs = (info: BagInfo) => info.agent.startsWith(`${programName} `);
