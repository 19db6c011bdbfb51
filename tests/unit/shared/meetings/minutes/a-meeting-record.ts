import type { MeetingRecord, RecordedMember } from '../../../../../shared/meetings/minutes/meeting-record.ts';
import { type KindName, kinds, type Of } from '../../../../../shared/records/index.ts';
import type { AnyKind } from '../../../../../shared/records/record.ts';

/** A record of a meeting: what is given over the kind's empty value. */
export const at = <N extends KindName>(kind: N, id: string, given: Partial<Of<N>>): Of<N> =>
  ({ ...(kinds[kind] as AnyKind).empty(), id, removedAt: null, meetingId: 'm', ...given }) as Of<N>;

export const anItem = (
  id: string,
  title: string,
  more: Partial<Of<'meeting'>['agenda'][number]> = {},
): Of<'meeting'>['agenda'][number] => ({
  ...{ id, title, itemType: null, minutes: 10, presenter: '', files: [], carriedFromId: null },
  ...more,
});

const member = (
  personId: string,
  name: string,
  [role, title, post]: [RecordedMember['role'], string, string | null],
): RecordedMember => ({ personId, name, role, title, post });

const members = [
  member('lam', 'Nguyễn Hữu Lâm', ['head', 'Trưởng ban', 'Chủ tịch UBND xã']),
  member('ha', 'Trần Thị Thu Hà', ['standing-deputy', 'Phó Trưởng ban Thường trực', 'Phó Chủ tịch UBND xã']),
  member('dao', 'Lê Quang Đạo', ['deputy', 'Phó Trưởng ban', null]),
  member('binh', 'Đỗ Văn Bính', ['member', 'Ủy viên', 'Trưởng Công an xã']),
];

/** A meeting of which nothing was written down yet but its plan. */
export const aMeetingRecord = (
  more: Partial<MeetingRecord> = {},
  plan: Partial<Of<'meeting'>> = {},
): MeetingRecord => ({
  meeting: at('meeting', 'm', {
    ...{ bodyId: 'bcd', type: 'regular', title: 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026', on: '2026-11-18' },
    ...{ startsAt: '08:00', place: 'Phòng họp UBND xã', chairId: 'lam', state: 'held' },
    attendeeIds: ['lam', 'ha', 'dao', 'binh'],
    ...plan,
  }),
  bodyName: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
  bodyShortName: 'Ban Chỉ đạo',
  headTitle: 'Trưởng ban',
  substituteRule: null,
  noticeGoesTo: [],
  members,
  neighbours: [member('tue', 'Đặng Minh Tuệ', ['group-secretary', 'Thư ký Tổ', 'Công chức'])],
  nameOf: (id) => members.find(({ personId }) => personId === id)?.name ?? '',
  ...{ absences: [], attendance: [], notes: [], opinions: [], rulings: [], conclusions: [], tasks: [] },
  ...more,
});
