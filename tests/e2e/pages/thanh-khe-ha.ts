/** The fifteen people of the fictional commune, as they stand in a Word table: tabs between the cells. */
export const pastedPeople = [
  'STT\tHọ và tên\tChức vụ\tBCĐ\tTổ công tác\tĐT',
  '1\tNguyễn Hữu Lâm\tChủ tịch UBND xã\tTrưởng ban\t\t0123 000 001',
  '2\tTrần Thị Thu Hà\tPhó Chủ tịch UBND xã\tPhó Trưởng ban Thường trực\tTổ trưởng\t0123 000 002',
  '3\tLê Quang Đạo\tTrưởng Công an xã\tPhó Trưởng ban\t\t0123 000 003',
  '4\tPhạm Thị Ngọc Ánh\tTrưởng phòng Văn hóa - Xã hội\tỦy viên Thường trực\tTổ phó Thường trực\t0123 000 004',
  '5\tĐỗ Văn Bính\tChánh Văn phòng HĐND và UBND\tỦy viên\tTổ phó\t0123 000 005',
  '6\tHoàng Thị Diệp\tTrưởng phòng Kinh tế\tỦy viên\t\t0123 000 006',
  '7\tVũ Đình Khang\tGiám đốc Trung tâm PVHCC\tỦy viên\t\t0123 000 007',
  '8\tBùi Thị Ơn\tBí thư Đoàn TNCS HCM xã\tỦy viên\tThành viên\t0123 000 008',
  '9\tNgô Văn Ưng\tChỉ huy trưởng Ban CHQS xã\tỦy viên\t\t0123 000 009',
  '10\tCao Thị Ái\tChủ tịch Hội LHPN xã\tỦy viên\t\t0123 000 010',
  '11\tĐặng Minh Tuệ\tChuyên viên Phòng VH-XH (CĐS)\t\tThư ký\t0123 000 011',
  '12\tLý Thị Bảo Yến\tKế toán, Phòng Kinh tế\t\tThành viên\t0123 000 012',
  '13\tMai Xuân Đức\tCán bộ Công an xã (Đề án 06)\t\tThành viên\t0123 000 013',
  '14\tTrịnh Văn An\tThôn trưởng Đồng Trung\tỦy viên\t\t0123 000 014',
  '15\tPhan Thị Ân\tHiệu trưởng THCS Thanh Khê Hạ\tỦy viên\t\t0123 000 015',
].join('\n');

/** The agenda of 15/01/2027: what, how many minutes, who. */
export const agenda = [
  ['Khai mạc', 5, 'Chủ trì'],
  ['Báo cáo kết quả năm 2026', 15, 'Tổ phó Thường trực'],
  ['Dự thảo Kế hoạch chuyển đổi số năm 2027', 15, 'Phòng Văn hóa - Xã hội'],
  ['Dự toán kinh phí năm 2027', 10, 'Phòng Kinh tế'],
  ['Thảo luận', 45, 'Các thành viên'],
  ['Kết luận', 15, 'Trưởng ban'],
] as const;

/** The estimate of 2027: code, content, quantity, unit, unit price; 94.440.000 đồng together. */
export const budgetLines = [
  ['6551', 'Văn phòng phẩm, mực in', 12, 'tháng', 600_000],
  ['6651', 'In tài liệu họp', 150, 'bộ', 30_000],
  ['6652', 'Bồi dưỡng báo cáo viên', 4, 'buổi', 1_000_000],
  ['6699', 'Giải khát giữa giờ', 370, 'lượt', 20_000],
  ['6658', 'Hỗ trợ tiền ăn đại biểu không hưởng lương', 90, 'lượt', 100_000],
  ['6606', 'Tuyên truyền (pa nô, phát thanh)', 1, 'đợt', 15_000_000],
  ['6605', 'Internet điểm CNSCĐ', 8, 'thôn', 1_980_000],
  ['6956', 'Máy tính, máy in', 1, 'bộ', 28_000_000],
  ['7053', 'Phần mềm diệt vi-rút', 10, 'máy', 350_000],
] as const;
