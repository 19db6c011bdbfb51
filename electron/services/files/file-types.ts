import type { ErrorCode } from '../../../shared/errors.ts';

type FileType = { endings: readonly string[]; starts: readonly (readonly number[])[] };

const zip = [[0x50, 0x4b, 0x03, 0x04]] as const;
const oleCompound = [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]] as const;

/**
 * What may be filed and opened: papers, tables, pictures and plain text. Everything that a double click
 * would run stays out. `starts` = the first bytes such a file must have; none = any.
 */
const fileTypes: readonly FileType[] = [
  { endings: ['pdf'], starts: [[0x25, 0x50, 0x44, 0x46]] },
  { endings: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip'], starts: zip },
  { endings: ['doc', 'xls', 'ppt'], starts: oleCompound },
  { endings: ['jpg', 'jpeg'], starts: [[0xff, 0xd8, 0xff]] },
  { endings: ['png'], starts: [[0x89, 0x50, 0x4e, 0x47]] },
  { endings: ['gif'], starts: [[0x47, 0x49, 0x46, 0x38]] },
  {
    endings: ['tif', 'tiff'],
    starts: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
  },
  { endings: ['bmp'], starts: [[0x42, 0x4d]] },
  { endings: ['txt', 'csv'], starts: [] },
];

const typeOf = (name: string): FileType | undefined => {
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  return fileTypes.find((type) => type.endings.includes(ending));
};

/** True for a plain file name (no folder, no reserved letters) of an allowed type. */
export const isAllowedName = (name: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  typeOf(name) !== undefined && !/[\u0000-\u001f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/u.test(name);

/** Whether the first bytes are those of what the name says; null = they are. */
export function checkFileType(name: string, firstBytes: Uint8Array): ErrorCode | null {
  const type = typeOf(name);
  if (!type) return 'file-type-refused';
  const fits = type.starts.some((start) => start.every((byte, index) => firstBytes[index] === byte));
  return type.starts.length === 0 || fits ? null : 'file-not-what-it-says';
}
