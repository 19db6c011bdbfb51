/** What work begins with in notices: verbs, and words that stand before them. */
const phrases =
  'chủ trì|chủ động|chủ tọa|chủ toạ|phối hợp|khẩn trương|tiếp tục|tăng cường|' +
  'tập trung|thường xuyên|tích cực|nghiêm túc|nghiêm cấm|nghiêm chỉnh|kịp thời|sớm|' +
  'quyết liệt|rà soát|xây dựng|tham mưu|triển khai|tổ chức|hướng dẫn|đôn đốc|' +
  'kiểm tra|kiểm điểm|kiểm soát|kiểm kê|giám sát|theo dõi|tổng hợp|tổng kết|' +
  'sơ kết|báo cáo|ban hành|trình|hoàn thành|hoàn thiện|hoàn tất|bảo đảm|' +
  'đảm bảo|bố trí|cân đối|thẩm định|thẩm tra|đề xuất|nghiên cứu|tiếp thu|' +
  'tiếp nhận|thực hiện|chỉ đạo|lãnh đạo|quán triệt|phổ biến|tuyên truyền|truyền thông|' +
  'vận động|lập|cập nhật|làm|chịu trách nhiệm|có trách nhiệm|có kế hoạch|có văn bản|' +
  'có ý kiến|có báo cáo|có giải pháp|có phương án|cung cấp|chuẩn bị|gửi|cử|' +
  'phân công|giao|đẩy mạnh|đẩy nhanh|nâng cao|nâng cấp|xử lý|giải quyết|' +
  'khắc phục|tháo gỡ|rút kinh nghiệm|rút ngắn|đánh giá|thống kê|số hóa|số hoá|' +
  'kết nối|chia sẻ|tích hợp|đăng ký|đăng tải|mở|lắp đặt|mua|' +
  'sửa chữa|sửa đổi|trang bị|bàn giao|thu thập|thu gom|thu hồi|làm sạch|' +
  'khai thác|vận hành|sử dụng|đưa|đăng|công khai|niêm yết|công bố|' +
  'thông báo|thông tin|trao đổi|liên hệ|mời|tham dự|tham gia|dự họp|' +
  'đào tạo|tập huấn|bồi dưỡng|hỗ trợ|giúp|thành lập|kiện toàn|bổ sung|' +
  'điều chỉnh|quyết định|phê duyệt|xem xét|cho ý kiến|cho chủ trương|thống nhất|ký|' +
  'thanh toán|giải ngân|quyết toán|chi trả|quản lý|bảo vệ|bảo trì|phát động|' +
  'phát huy|phát triển|phát hiện|phát hành|phát thanh|ngăn chặn|phòng ngừa|đấu tranh|' +
  'tuần tra|xác minh|xác định|xác nhận|khảo sát|điều tra|lấy ý kiến|góp ý|' +
  'tham gia ý kiến|nắm|quan tâm|ưu tiên|huy động|dành|lồng ghép|thí điểm|' +
  'nhân rộng|mở rộng|duy trì|giữ|chấm dứt|dừng|thay|đổi mới|' +
  'cải thiện|cải cách|cắt giảm|đơn giản|phân cấp|ủy quyền|uỷ quyền|áp dụng|' +
  'ứng dụng|chấp hành|tuân thủ|không|tự|cùng|trực tiếp|khởi công|' +
  'chuyển|nộp|lưu|soạn|dự thảo|biên soạn|in|cấp|' +
  'ghi|nhập|kê khai|tiến hành|chốt|đối chiếu|phân tích|phân bổ|' +
  'phân loại|giải phóng|bồi thường|học tập|gương mẫu|nêu gương|chuyển đổi|trồng|' +
  'nạo vét|dọn|treo|viết|chăm lo|thăm|tặng|trao|' +
  'khen thưởng|tôn vinh|thiết lập|thiết kế|cài đặt|kích hoạt|gắn|tạo|' +
  'sắp xếp|khẩn cấp|cụ thể hóa|cụ thể hoá|bám sát|tận dụng|thúc đẩy|củng cố|' +
  'rà|định kỳ|hằng|hàng ngày|hàng tuần|hàng tháng|hàng quý|hàng năm|' +
  'lựa chọn|đặt|ký kết|tìm|tính toán|hoàn trả|tập hợp|vào cuộc|' +
  'đi đầu|xin ý kiến|trả lời|phản ánh|phản hồi|nhắc nhở|phê bình|quét|' +
  'đo|kết thúc|bắt đầu|khai trương|đàm phán|quy định|cho phép|kêu gọi|' +
  'thu hút|khuyến khích|xúc tiến|mời gọi|rải|thả|dự báo|cảnh báo|' +
  'dự kiến|trực ban|trực tết|ứng phó|sơ tán|diễn tập|cải tạo|đầu tư|' +
  'lên kế hoạch|lên phương án|đề ra|phấn đấu|nhận|bảo quản|bảo mật|phân quyền|' +
  'tổng rà soát|thay thế|loại bỏ|cắt|giảm|tăng|thực hành|hạn chế|' +
  'chấn chỉnh|siết chặt|phủ sóng|phủ kín|miễn|ủng hộ|tài trợ|đồng hành|' +
  'tổng vệ sinh|lắp|hoàn chỉnh|tiết kiệm|xử phạt|lưu trữ';
const known: ReadonlySet<string> = new Set(phrases.split('|'));
/** Most words begin none of them. */
const beginnings: ReadonlySet<string> = new Set(
  phrases.split('|').map((phrase) => phrase.split(' ')[0] ?? ''),
);
const firstWord = /^\p{L}+/u;
const firstWords = /^\p{L}+(?: \p{L}+){0,2}/u;

/** Whether work begins here: «rà soát …», «tiếp tục …». Looked up by its first words, one to three. */
export const isWorkStart = (text: string): boolean => isWorkWord(text.slice(0, 40).toLowerCase());

/** The same within a sentence, where work is written in small letters and names are not. */
export function isWorkWord(text: string): boolean {
  const head = text.slice(0, 40);
  if (!beginnings.has(firstWord.exec(head)?.[0] ?? '')) return false;
  const [one = '', two, three] = firstWords.exec(head)?.[0].split(' ') ?? [];
  return known.has(one) || known.has(`${one} ${two}`) || known.has(`${one} ${two} ${three}`);
}
