/** Who presents, as it is printed, where no name is given. Papers are Vietnamese. */
export const speakers = {
  chair: 'Người chủ trì',
  attendees: 'Các thành viên dự họp',
  guests: 'Đại biểu được mời',
  secretary: 'Thư ký',
} as const;
