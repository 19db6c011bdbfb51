/** A further committee beside those that the book has. */
export const newCommittee = {
  committee: 'Ban Chỉ đạo',
  group: 'Tổ giúp việc Ban Chỉ đạo',
  hasGroup: 'Ban Chỉ đạo này có Tổ giúp việc (Tổ công tác)',
  regulation: 'Quy chế',
  create: 'Lập Ban Chỉ đạo',
  done: 'Đã lập {{name}}. Tiếp theo, nhập danh sách thành viên.',
} as const;
