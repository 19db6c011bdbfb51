import { choice, choices, date, longText, optionalDate, optionalRef, ref, text } from '../fields.ts';
import { noticeContents } from '../regulation/duties/duty.ts';
import { defineKind } from './record.ts';

/** Giấy mời, tài liệu, phiếu lấy ý kiến, biên bản, thông báo kết luận. */
export const deliveredPapers = [
  'notice',
  'documents',
  'opinion-request',
  'minutes',
  'conclusion-notice',
] as const;
/** Giao tay, qua hệ thống văn bản, thư điện tử, bưu điện, tin nhắn, điện thoại. */
export const deliveryWays = ['by-hand', 'document-system', 'email', 'post', 'message', 'phone'] as const;

/** Lần gửi: which paper of a meeting went to whom, how, when and by whom (regulations Đ, 10.1; G, 14.3). */
export const delivery = defineKind({
  name: 'delivery',
  fields: {
    meetingId: ref('meeting'),
    paper: choice(deliveredPapers),
    /** A member; null for others, who have a name. */
    personId: optionalRef('person'),
    recipient: text(300),
    way: choice(deliveryWays),
    sentOn: date(),
    sentBy: text(200),
    /** Of a notice: what it held. */
    holds: choices(noticeContents),
    /** Ký nhận. */
    receivedOn: optionalDate(),
    number: text(60),
    note: longText(),
  },
  columns: ['paper', 'personId', 'recipient', 'way', 'sentOn', 'sentBy', 'receivedOn'],
  searchable: ['recipient', 'sentBy', 'number', 'note'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.recipient,
  check: ({ personId, recipient, sentOn, receivedOn }) => {
    if (personId === null && recipient === '') return { field: 'recipient', reason: 'required' };
    return receivedOn !== null && receivedOn < sentOn
      ? { field: 'receivedOn', reason: 'ends-before-start' }
      : null;
  },
});
