/** A property as it stands in the file: its name, parameters and value, still escaped. */
type Property = { name: string; parameters: Record<string, string>; value: string };

export type ReadEvent = {
  properties: Property[];
  text: (name: string) => string;
  raw: (name: string) => string;
};

/**
 * Reads an .ics file strictly by RFC 5545 and by nothing of the program: UTF-8 without a mark, CRLF alone, lines of
 * at most 75 octets, characters whole in each line, each property that must be there once. Throws at what breaks it.
 */
export function readIcs(bytes: Uint8Array): { calendar: ReadEvent; events: ReadEvent[] } {
  const lines = unfolded(bytes).map(propertyOf);
  const [begin, ...inner] = lines;
  const end = inner.pop();
  if (!is(begin, 'BEGIN', 'VCALENDAR') || !is(end, 'END', 'VCALENDAR')) throw new Error('no calendar');
  const firstEvent = inner.findIndex((one) => is(one, 'BEGIN', 'VEVENT'));
  if (firstEvent === -1) throw new Error('a calendar without a component');
  const calendar = componentOf(inner.slice(0, firstEvent));
  for (const name of ['VERSION', 'PRODID']) calendar.raw(name);
  if (calendar.raw('VERSION') !== '2.0') throw new Error('not version 2.0');
  return { calendar, events: eventsOf(inner.slice(firstEvent)) };
}

/** One character for each octet, so that lengths are octets. */
function unfolded(bytes: Uint8Array): string[] {
  const octets = Buffer.from(bytes).toString('latin1');
  if (!octets.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = octets.slice(0, -2).split('\r\n');
  for (const line of lines) checkLine(line);
  if (/^[ \t]/.test(lines[0] ?? '')) throw new Error('begins in the middle');
  return lines
    .join('\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .map(decoded);
}

function checkLine(line: string): void {
  if (line === '') throw new Error('an empty line');
  if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no line may have one, a line break alone least of all.
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error('a control character');
  // A character that is cut into two lines is none in either.
  decoded(line);
}

const decoded = (octets: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(octets, 'latin1'));

function propertyOf(line: string): Property {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/su.exec(line);
  if (!found) throw new Error(`no property: ${line}`);
  const [, name = '', parameters = '', value = ''] = found;
  const pairs = parameters.split(';').slice(1);
  return { name, value, parameters: Object.fromEntries(pairs.map((pair) => pair.split('='))) };
}

const is = (one: Property | undefined, name: string, value: string): boolean =>
  one?.name === name && one.value === value;

function eventsOf(lines: Property[]): ReadEvent[] {
  const events: ReadEvent[] = [];
  let open: Property[] | null = null;
  for (const line of lines) {
    if (is(line, 'BEGIN', 'VEVENT') && open === null) open = [];
    else if (is(line, 'END', 'VEVENT') && open !== null) {
      events.push(checked(componentOf(open)));
      open = null;
    } else if (line.name === 'BEGIN' || line.name === 'END' || open === null) {
      throw new Error(`not in its place: ${line.name}:${line.value}`);
    } else open.push(line);
  }
  if (open !== null) throw new Error('an event does not end');
  const uids = events.map((event) => event.raw('UID'));
  if (new Set(uids).size < uids.length) throw new Error('two events of one UID');
  return events;
}

function componentOf(properties: Property[]): ReadEvent {
  const raw = (name: string): string => {
    const all = properties.filter((one) => one.name === name);
    if (all.length !== 1) throw new Error(`${all.length} times ${name}`);
    return all[0]?.value ?? '';
  };
  return { properties, raw, text: (name) => plain(raw(name)) };
}

/** TEXT: a comma, a semicolon or a backslash that is not escaped would be something else. */
function plain(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/u.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.?)/gsu, (_whole, escaped: string) => {
    if (escaped === 'n' || escaped === 'N') return '\n';
    if (escaped === ';' || escaped === ',' || escaped === '\\') return escaped;
    throw new Error(`no escape: \\${escaped}`);
  });
}

const instant = /^\d{8}T\d{6}Z$/;

function checked(event: ReadEvent): ReadEvent {
  const property = (name: string) => event.properties.find((one) => one.name === name);
  if (!instant.test(event.raw('DTSTAMP'))) throw new Error('DTSTAMP is not in UTC');
  event.raw('UID');
  const [start, end] = [property('DTSTART'), property('DTEND')];
  if (!start) throw new Error('no DTSTART');
  const form = start.parameters.VALUE === 'DATE' ? /^\d{8}$/ : instant;
  for (const one of [start, end]) {
    if (one === undefined) continue;
    if (!form.test(one.value) || one.parameters.VALUE !== start.parameters.VALUE)
      throw new Error(`${one.name} ${one.value}`);
  }
  // DTEND is not part of the event: it lies behind the start.
  if (end && end.value <= start.value) throw new Error('ends before it starts');
  if (!['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(event.raw('STATUS'))) throw new Error('STATUS');
  return event;
}
