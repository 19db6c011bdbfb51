import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../shared/channels.ts';
import type { Input } from '../../shared/contract.ts';
import { tungChau } from '../../shared/regulation/presets/tung-chau.ts';
import { userRoles } from '../../shared/roles.ts';
import { aRecord, type Seed, theBasics } from '../helpers/seed.ts';

const pdf = Buffer.from('%PDF-1.7\nquyết định\n');
export const sha256 = createHash('sha256').update(pdf).digest('hex');
const file = { sha256, name: 'Quyết định.pdf', size: pdf.length };

/** A file of the store, laid down by hand. */
export function layFile(folder: string): void {
  mkdirSync(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), pdf);
}

/** A book with a record of most kinds, one of them in the bin, and a user in every role. */
export const aFullBook: Seed[] = [
  ...theBasics,
  aRecord('user', 'boss', { name: 'Lê Thị Ngọc Diệp', roles: [...userRoles] }),
  aRecord('commune', 'xa', {
    name: 'xã Thanh Khê Hạ',
    letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
    placeName: 'Thanh Khê Hạ',
    from: '2025-07-01',
  }),
  aRecord('regulation', 'quy-che', {
    bodyId: 'committee',
    title: 'Quy chế',
    from: '2026-01-05',
    preset: 'tung-chau',
    rules: tungChau,
  }),
  aRecord('person', 'lam', { fullName: 'Nguyễn Hữu Lâm', phone: '0123 000 001' }),
  aRecord('person', 'ha', { fullName: 'Trần Thị Thu Hà' }),
  aRecord('person', 'binned', { fullName: 'Đã Xóa', removedAt: '2026-11-01T00:00:00.000Z' }),
  aRecord('post', 'post', { personId: 'lam', title: 'Chủ tịch UBND xã', from: '2026-01-01' }),
  aRecord('membership', 'member', {
    bodyId: 'committee',
    personId: 'lam',
    role: 'head',
    from: '2026-01-01',
  }),
  aRecord('membership', 'member-2', {
    bodyId: 'committee',
    personId: 'ha',
    role: 'standing-deputy',
    from: '2026-01-01',
  }),
  aRecord('stick', 'stick', { name: 'USB A', markedAt: '2026-11-01T00:00:00.000Z' }),
  aRecord('team', 'team', { bodyId: 'group', name: 'Nhóm 1', from: '2026-01-01' }),
  aRecord('meeting', 'meeting', {
    bodyId: 'committee',
    title: 'Họp',
    on: '2026-12-01',
    startsAt: '08:00',
    place: 'Hội trường',
    attendeeIds: ['lam'],
  }),
  aRecord('budget-line', 'line', {
    year: 2026,
    source: 'Ngân sách',
    code: '6551',
    content: 'Văn phòng phẩm',
    quantity: 1,
    unit: 'lần',
    unitPrice: 1_000_000,
  }),
  aRecord('dossier', 'dossier', { year: 2026, code: '01.CĐS', title: 'Hồ sơ' }),
  aRecord('document', 'document', { dossierId: 'dossier', title: 'Quyết định', file, order: 1 }),
  aRecord('handover', 'handover', {
    purpose: 'officer',
    begunAt: '2026-11-19T01:00:00.000Z',
    giverId: 'officer',
    giverName: 'Đặng Minh Tuệ',
    receiverId: 'boss',
    receiverName: 'Lê Thị Ngọc Diệp',
    on: '2026-11-20',
  }),
  aRecord('handover', 'handover-2', { purpose: 'officer', begunAt: '2026-11-18T01:00:00.000Z' }),
  aRecord('handover', 'move', { purpose: 'pc', begunAt: '2026-11-19T01:00:00.000Z', toPc: 'PC mới' }),
];

const meeting = {
  bodyId: 'committee',
  type: 'regular',
  title: 'Họp quý',
  on: '2026-12-15',
  startsAt: '08:00',
  place: 'Hội trường',
  chairId: 'lam',
  secretaryId: null,
  attendeeIds: ['ha'],
  guests: [{ name: 'Đại biểu', title: '', called: 'person' }],
  agenda: [{ title: 'Khai mạc', minutes: 10, presenter: '', files: [file] }],
  note: '',
};

const body = {
  name: 'Ban Chỉ đạo',
  letterheadName: 'BAN CHỈ ĐẠO',
  abbreviation: 'BCĐ',
  from: '2026-01-01',
  decision: '',
  sealUse: 'unknown',
};

const member = {
  fullName: 'Cao Thị Ái',
  phone: '',
  postTitle: 'Công chức',
  agency: '',
  committeeRole: 'member',
  groupRole: 'group-member',
};

const commune = {
  name: 'xã Tân Lập',
  province: 'tỉnh Sơn Lĩnh',
  letterheadParent: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
  placeName: 'Tân Lập',
  from: '2026-12-01',
  until: null,
  decision: '',
};

/** An input of every operation from which malformed ones are made; the compiler asks for that of a new one. */
export const soundInputs: { [C in Channel]: Input<C> } = {
  'app.status': {},
  'session.sign-in': { userId: 'officer' },
  'session.sign-out': {},
  'setup.create': {
    commune,
    committee: body,
    group: body,
    regulation: {
      preset: 'tung-chau',
      title: 'Quy chế',
      number: '02/QĐ-BCĐ',
      issuedOn: '2026-01-05',
      issuedBy: 'Trưởng ban',
      from: '2026-01-05',
    },
    members: [member],
    membersFrom: '2026-01-01',
    membersDecision: '',
    user: { name: 'Đặng Minh Tuệ', roles: ['officer'] },
    keptFrom: '2026-11-01',
    language: 'vi',
  },
  'setup.open-sample': { language: 'vi' },
  'setup.leave-sample': {},
  'records.list': {
    kind: 'meeting',
    where: { bodyId: 'committee' },
    search: 'họp',
    sort: { field: 'on', descending: true },
    offset: 0,
    limit: 10,
  },
  'records.get': { kind: 'person', id: 'lam' },
  'records.create': {
    kind: 'person',
    value: { fullName: 'Vũ Văn An', phone: '', email: '', note: '' },
  },
  'records.change': { kind: 'person', id: 'lam', value: { note: 'ghi chú' }, reason: 'sửa' },
  'records.remove': { kind: 'document', id: 'document', withParts: true, reason: 'nhầm' },
  'records.put-back': { kind: 'person', id: 'binned' },
  'records.order': { kind: 'membership', ids: ['member-2', 'member'] },
  'records.bin': {},
  'records.history': { kind: 'person', id: 'lam' },
  'history.put-back-version': { kind: 'person', id: 'lam', sequence: 1, reason: 'sửa nhầm' },
  'history.changes': {
    by: 'officer',
    kind: 'person',
    from: '2026-11-01',
    until: '2026-11-30',
    search: 'lâm',
    offset: 0,
    limit: 10,
  },
  'history.change': { sequence: 1 },
  'history.undo-plan': { sequences: [2] },
  'history.undo': { sequences: [2], reason: 'nhầm' },
  'bin.empty': { reason: 'cuối năm' },
  'bin.files': {},
  'bin.put-back-file': { kind: 'document', id: 'document', sha256 },
  'moment.open': { is: 'time', on: '2026-11-20', time: '08:00' },
  'moment.close': {},
  'commune.rename': { value: commune },
  'roster.on': { bodyId: 'committee', on: '2026-11-20' },
  'roster.save-member': {
    personId: 'ha',
    person: { phone: '0123 000 002' },
    post: { postId: null, value: { title: 'Phó Chủ tịch', agency: 'UBND xã', from: '2026-02-01' } },
    membershipId: 'member-2',
    membership: { order: 2 },
  },
  'roster.end-membership': { membershipId: 'member-2', until: '2026-12-31', endDecision: 'QĐ 3' },
  'roster.import': {
    committeeId: 'committee',
    groupId: 'group',
    from: '2026-01-01',
    decision: '',
    members: [member],
  },
  'tables.read': { uploadId: 'not-there' },
  'duties.list': {},
  'duties.put-off': {
    value: {
      dutyKey: 'committee-meeting/2026-H2',
      reason: 'tình hình thực tế',
      decidedBy: 'Trưởng ban',
      decidedOn: '2026-11-19',
      document: '',
      note: '',
    },
  },
  'meetings.propose': {
    bodyId: 'committee',
    on: '2026-12-15',
    type: 'regular',
    meetingId: 'meeting',
    startsAt: '08:00',
    minutes: 90,
    personIds: ['lam'],
  },
  'meetings.save': { id: 'meeting', value: meeting },
  'meetings.move': { id: 'meeting', to: 'postponed', reason: 'bão' },
  'budget.year': { year: 2026 },
  'budget.save-expense': {
    id: null,
    value: {
      budgetLineId: 'line',
      voucherNumber: 'PC-01',
      on: '2026-11-20',
      payee: 'Cửa hàng',
      content: 'Giấy',
      amount: 5000,
      scan: file,
      overspendReason: '',
    },
  },
  'budget.copy-year': { from: 2026, to: 2027 },
  'budget.export': { year: 2026 },
  'archive.year': { year: 2026 },
  'papers.preview': { paper: 'invitation', meetingId: 'meeting', forEach: true },
  'papers.save': { paper: { paper: 'budget-estimate', year: 2026 }, format: 'docx' },
  'papers.print': { paper: 'member-list', bodyId: 'committee', on: '2026-11-20', withPhones: true },
  'files.begin': { name: 'Biên bản.pdf', size: 10 },
  'files.append': { uploadId: 'not-there', base64: 'JVBERg==' },
  'files.finish': { uploadId: 'not-there' },
  'files.abort': { uploadId: 'not-there' },
  'files.open': { sha256, name: 'Quyết định.pdf' },
  'files.read': { sha256, name: 'Quyết định.pdf', offset: 0 },
  'search.find': { query: 'họp' },
  'folders.choose': {},
  'folders.list': { folder: null },
  'backup.targets': {},
  'backup.create': { folder: '/not-there', taskId: 'task', protection: { kind: 'plain' } },
  'backup.inspect': { folder: '/not-there' },
  'backup.verify': { folder: '/not-there', taskId: 'task' },
  'backup.restore': { folder: '/not-there', taskId: 'task' },
  'handover.inventory': {},
  'handover.begin': { purpose: 'officer' },
  'handover.save': { id: 'handover', value: { receiverName: 'Cao Thị Ái', place: 'Phòng họp' } },
  'handover.step': { id: 'handover', step: 'passphrase', note: 'đã đổi' },
  'handover.take-over': { id: 'handover', giver: 'stays', memberships: true, dossiers: true },
  'handover.receive': { id: 'handover' },
  'handover.sign': { id: 'handover', on: '2026-11-20', scan: file, dossierId: 'dossier' },
  'handover.cancel': { id: 'handover-2', reason: 'chưa bàn giao' },
  'handover.move': { id: 'move' },
  'handover.take-back': { id: 'move', reason: 'không chuyển nữa' },
  'handover.arrive': { id: 'move', reason: 'bản khác' },
  'backup.look': { folder: '/not-there' },
  'backup.mark': { folder: '/not-there', name: 'USB A', anew: true },
  'backup.retire-stick': { stickId: 'stick', state: 'lost', reason: 'Rơi mất' },
  'backup.overview': {},
  'backup.put-off': {},
  'tasks.cancel': { taskId: 'task' },
};
