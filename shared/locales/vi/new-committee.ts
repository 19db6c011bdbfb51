/** A further committee beside those that the book has. */
export const newCommittee = {
  committee: 'Ban Chỉ đạo',
  group: 'Tổ giúp việc Ban Chỉ đạo',
  hasGroup: 'Ban Chỉ đạo này có Tổ giúp việc',
  regulation: 'Quy chế',
  addGroup: 'Lập Tổ giúp việc Ban Chỉ đạo',
  page: {
    title: 'Thêm Ban Chỉ đạo',
    lead: 'Một sổ giữ được nhiều Ban Chỉ đạo cạnh nhau. Mỗi Ban có danh sách, cuộc họp và quy chế riêng; kinh phí và hồ sơ lưu trữ dùng chung.',
    back: 'Về phần Cài đặt',
    rules: 'Ban Chỉ đạo làm việc theo quy chế nào',
    rulesHint: 'Tên gọi ở các ô bên dưới được đề nghị theo quy chế này và sửa được.',
    ownRules: 'Xã có quy chế riêng?',
    readOwn: 'Đọc quy chế từ văn bản',
    onlyOfficer: 'Chỉ cán bộ phụ trách thêm được Ban Chỉ đạo',
    onlyOfficerHint: 'Hãy nhờ cán bộ phụ trách làm việc này.',
  },
  create: 'Lập Ban Chỉ đạo',
  done: 'Đã lập {{name}}. Tiếp theo, nhập danh sách thành viên.',
} as const;
