import type { ErrorCode } from '../../errors.ts';

/** What happened, and what to do next. */
export const errors = {
  'unknown-channel': 'Chương trình không có chức năng này. Hãy đóng và mở lại chương trình.',
  'invalid-input': 'Có ô chưa đúng: {{field}} – {{reason}}.',
  'too-large': 'Nội dung “{{name}}” lớn quá mức cho phép. Hãy chia nhỏ rồi thử lại.',
  'not-permitted':
    'Người đang sử dụng không có quyền làm việc này. Hãy đổi người dùng hoặc xem phân quyền ở phần Cài đặt.',
  'not-signed-in': 'Chưa chọn người sử dụng. Hãy chọn tên của mình trước.',
  'not-found': 'Không còn thấy mục này trong sổ; có thể nó đã bị xóa. Hãy xem trong Thùng rác.',
  'already-exists': 'Mục này đã có trong sổ.',
  'in-use': 'Không xóa được vì còn {{count}} mục khác đang dùng đến. Hãy xóa hoặc sửa các mục đó trước.',
  conflict: 'Chưa làm được vì vướng với nội dung đang có trong sổ: {{reason}}.',
  'record-locked': 'Mục này đã khóa, không sửa được nữa.',
  'illegal-transition': 'Không chuyển được từ “{{from}}” sang “{{to}}”.',
  'reason-required': 'Cần ghi lý do.',
  'book-moved':
    'Sổ này đã chuyển đi nơi khác (“{{to}}”) ngày {{on}} nên ở máy này chỉ xem được. Hãy ghi ở máy mới; nếu không chuyển nữa, cán bộ phụ trách mở khóa lại ở phần Bàn giao, chuyển máy.',
  'handover-not-yet':
    'Ngày bàn giao là {{on}}, chưa đến nên chưa chuyển quyền được. Hãy làm bước này đúng ngày, hoặc sửa ngày bàn giao.',
  'handover-closed': 'Lần bàn giao này đã kết thúc nên không sửa được nữa. Hãy bắt đầu một lần mới.',
  'looking-back':
    'Đang xem sổ của một thời điểm trước nên không ghi được. Hãy bấm “Trở về hiện tại” ở đầu màn hình.',
  'changes-stand-on-it':
    'Chưa hoàn tác được vì có {{count}} thay đổi về sau dựa vào thay đổi này. Hãy hoàn tác cả các thay đổi đó.',
  'not-undoable':
    'Không hoàn tác được việc lập sổ, sao lưu hay phục hồi. Nếu cần trở lại sổ trước đó, hãy phục hồi từ bản sao lưu.',
  'undo-too-wide':
    'Việc này kéo theo hơn {{count}} thay đổi nên không hoàn tác một lần được. Hãy chọn ít thay đổi hơn, hoặc phục hồi từ bản sao lưu.',
  'meeting-not-yet':
    'Cuộc họp định vào ngày {{on}}, chưa đến ngày nên chưa ghi là đã họp được. Nếu đã họp sớm hơn, hãy sửa ngày họp trước.',
  'duty-not-soft':
    'Quy chế không cho lùi việc này. Hãy lập cuộc họp hoặc ghi báo cáo; nếu đã trễ, vẫn làm rồi ghi vào sổ.',
  'nothing-in-year':
    'Năm {{year}} chưa có việc hay cuộc họp nào nên không có gì để xuất. Hãy chọn năm khác hoặc lập cuộc họp trước.',
  'duty-settled': 'Việc này đã xong nên không cần lùi nữa.',
  'not-by-regulation':
    'Quy chế giao việc này cho người khác ({{place}}). Hãy chọn đúng người hoặc cơ quan mà quy chế nêu.',
  'adoption-first':
    'Theo quy chế ({{place}}), Ban Chỉ đạo phải thảo luận và thông qua trước khi chấp nhận. Hãy ghi ngày hoặc cuộc họp thông qua.',
  'already-set-up': 'Sổ này đã được lập. Muốn lập sổ mới, hãy dùng một thư mục dữ liệu khác.',
  'not-set-up': 'Sổ chưa được lập. Hãy làm bước lập sổ lần đầu.',
  overspent:
    'Dòng dự toán chỉ còn {{remaining}} đồng, khoản chi vượt {{over}} đồng. Muốn chi vượt phải ghi lý do và người quyết định.',
  'estimate-below-spent':
    'Dòng này đã chi {{spent}} đồng, nhiều hơn dự toán mới {{estimate}} đồng. Hãy giữ dự toán không nhỏ hơn số đã chi, hoặc sửa các khoản chi trước.',
  'read-only': 'Sổ đang mở ở chế độ chỉ đọc nên không ghi được. Hãy phục hồi từ bản sao lưu ở phần Sao lưu.',
  'folder-in-use':
    'Thư mục dữ liệu đang được một cửa sổ khác của chương trình sử dụng. Hãy dùng cửa sổ đó, hoặc đóng nó rồi mở lại.',
  'folder-not-writable': 'Không ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư mục hoặc ổ đĩa.',
  'folder-not-readable':
    'Không mở được thư mục đã chọn: có thể ổ đĩa đã bị rút ra, hoặc máy không cho phép xem. Hãy cắm lại ổ rồi chọn lại, hoặc chọn thư mục khác.',
  'folder-missing':
    'Không thấy thư mục dữ liệu. Nếu dữ liệu nằm trên ổ rời, hãy cắm ổ rồi mở lại chương trình.',
  'disk-full': 'Ổ đĩa đã đầy nên chưa lưu được. Hãy xóa bớt tệp không cần trên ổ đĩa rồi làm lại.',
  'disk-failed':
    'Ổ đĩa báo lỗi khi ghi, thay đổi vừa rồi chưa được lưu. Hãy đóng chương trình, mở lại và kiểm tra lần lưu cuối.',
  'store-damaged': 'Dữ liệu bị hỏng. Hãy phục hồi từ bản sao lưu gần nhất ở phần Sao lưu.',
  'store-too-new':
    'Dữ liệu do phiên bản mới hơn ghi (bản {{found}}, chương trình này đọc đến bản {{supported}}). Hãy cài phiên bản mới của chương trình.',
  'store-stopped': 'Chương trình đã ngừng ghi dữ liệu. Hãy đóng và mở lại chương trình.',
  'book-not-open':
    'Sổ chưa mở nên chưa làm được việc này. Hãy đóng và mở lại chương trình; màn hình khắc phục sẽ cho biết lý do.',
  'book-not-found':
    'Trong thư mục “{{name}}” chưa có sổ nào. Hãy chọn đúng thư mục chứa sổ, hoặc xác nhận muốn lập sổ mới ở đó.',
  'book-is-whole': 'Sổ đang mở bình thường và không bị hỏng nên không cần khắc phục.',
  'nothing-certain':
    'Không dựng lại được sổ đến thay đổi này. Hãy chọn mốc khác hoặc phục hồi từ bản sao lưu.',
  'place-network':
    'Thư mục dữ liệu nằm trên ổ mạng ({{name}}), nơi không bảo đảm được rằng thay đổi đã ghi là còn. Hãy chuyển sổ về một thư mục trên máy này.',
  'place-cloud':
    'Thư mục dữ liệu nằm trong thư mục đồng bộ của {{name}}; dịch vụ này có thể thay hoặc xóa tệp giữa chừng làm hỏng sổ. Hãy chuyển sổ sang thư mục khác trên máy này.',
  'place-occupied': 'Thư mục “{{name}}” đã có tệp khác. Hãy chọn một thư mục trống.',
  'file-missing':
    'Không thấy tệp “{{name}}” trong kho lưu trữ. Hãy thêm lại tệp hoặc phục hồi từ bản sao lưu.',
  'file-damaged':
    'Tệp “{{name}}” bị hỏng hoặc chép chưa trọn. Hãy thêm lại tệp hoặc phục hồi từ bản sao lưu.',
  'file-type-refused':
    'Không nhận loại tệp của “{{name}}”. Chỉ nhận PDF, Word, Excel, PowerPoint, ảnh, văn bản thuần.',
  'file-not-what-it-says':
    'Tệp “{{name}}” không đúng là loại như tên gọi. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại đúng loại.',
  'file-empty': 'Tệp “{{name}}” không có nội dung.',
  'upload-unknown': 'Việc chép tệp đã bị ngắt. Hãy thêm lại tệp.',
  'table-empty': 'Bảng không có dòng nào để nhập.',
  'table-unreadable':
    'Không đọc được bảng trong “{{name}}”. Hãy lưu lại tệp ở dạng Excel (.xlsx) hoặc dán trực tiếp từ bảng.',
  'rows-faulty': 'Có {{count}} dòng chưa đúng nên chưa nhập dòng nào. Hãy sửa các dòng được đánh dấu.',
  'not-a-regulation':
    'Không thấy điều nào (“Điều 1.”, “Điều 2.” …) trong văn bản này, nên chưa đọc được quy chế. Hãy chép lại toàn văn quy chế rồi thử lại.',
  'citations-unresolved':
    'Văn bản này không có {{places}}, nơi các quy định trong sổ được trích. Hãy xem đã chọn đúng văn bản chưa; nếu đúng, sửa điều, khoản trích sai ở phần Quy chế rồi gắn lại.',
  'pdf-without-text':
    'Tệp “{{name}}” là bản quét, chỉ có hình ảnh mà không có chữ, nên chưa đọc được. Hãy dùng tệp Word của quy chế, hoặc gõ lại nội dung rồi dán vào.',
  'pdf-locked':
    'Tệp “{{name}}” có mật khẩu nên chưa đọc được. Hãy mở tệp bằng mật khẩu đó, lưu lại thành tệp không có mật khẩu rồi chọn lại.',
  'no-pdf-engine':
    'Máy này không có trình duyệt để tạo PDF. Hãy cài Microsoft Edge hoặc Google Chrome, hoặc xuất ra Word.',
  'pdf-failed': 'Chưa tạo được tệp PDF. Hãy thử lại; nếu vẫn lỗi, hãy xuất ra Word.',
  'print-failed': 'Chưa in được. Hãy kiểm tra máy in đã bật và còn giấy rồi in lại, hoặc lưu ra PDF.',
  'save-refused':
    'Chưa ghi được “{{name}}”. Nếu tệp này đang mở trong Word hoặc Excel, hãy đóng lại; nếu không, hãy chọn tên hoặc thư mục khác.',
  'no-program':
    'Máy này không có chương trình để mở “{{name}}”. Hãy nhờ cài chương trình đọc loại tệp này rồi mở lại.',
  'target-gone':
    'Ổ đĩa đã chọn bị rút ra hoặc không trả lời nên chưa làm xong. Các bản sao lưu trước vẫn nguyên vẹn; hãy cắm lại ổ rồi làm lại.',
  'target-full':
    'Ổ đĩa nhận bản sao lưu không đủ chỗ (cần {{neededBytes}}, còn {{freeBytes}}). Các bản sao lưu trước vẫn nguyên vẹn; hãy dùng ổ khác hoặc xóa bớt tệp.',
  'target-not-writable':
    'Không ghi được vào nơi đã chọn. Hãy kiểm tra khóa chống ghi của USB hoặc chọn nơi khác.',
  'target-inside-data':
    'Không đặt bản sao lưu bên trong thư mục dữ liệu của chương trình. Hãy chọn USB hoặc một thư mục khác.',
  'bag-not-found': 'Không thấy bản sao lưu ở nơi đã chọn. Hãy chọn thư mục có tên bắt đầu bằng SBCD.',
  'bag-malformed': 'Thư mục này không phải bản sao lưu hợp lệ: {{path}}.',
  'bag-file-missing': 'Bản sao lưu thiếu tệp {{path}}. Hãy dùng bản sao lưu khác.',
  'bag-file-extra': 'Bản sao lưu có tệp lạ {{path}}. Không phục hồi từ bản này; hãy dùng bản khác.',
  'bag-file-changed': 'Tệp {{path}} trong bản sao lưu đã bị thay đổi hoặc hỏng. Hãy dùng bản sao lưu khác.',
  'bag-path-refused': 'Bản sao lưu chứa đường dẫn không an toàn {{path}} nên bị từ chối.',
  'bag-too-new':
    'Bản sao lưu do phiên bản mới hơn tạo ra. Hãy cài phiên bản mới của chương trình rồi phục hồi.',
  'bag-not-a-book':
    'Thư mục này không phải bản sao lưu của Sổ Ban Chỉ đạo (vướng ở {{path}}). Hãy chọn thư mục có tên bắt đầu bằng SBCD.',
  'passphrase-needed':
    'Bản sao lưu này được khóa bằng mật khẩu. Hãy gõ mật khẩu đã đặt khi sao lưu (xem Phiếu khôi phục).',
  'passphrase-wrong':
    'Mật khẩu không đúng với bản sao lưu này. Hãy kiểm tra bộ gõ tiếng Việt, chữ hoa, chữ thường rồi gõ lại theo Phiếu khôi phục; không có gì bị thay đổi.',
  'mark-in-the-way':
    'Trên ổ này đã có một dấu khác. Nếu chắc chắn dùng ổ này cho sổ đang mở, hãy bấm “Ghi dấu mới”.',
  'look-ended': 'Bản sao lưu không còn được mở để xem. Hãy mở lại bản sao lưu rồi chọn lại mục cần lấy.',
  'automatic-on-stick':
    'Thư mục này nằm trên một USB sao lưu. Hãy chọn một thư mục nằm trên ổ đĩa của máy cho việc tự động sao lưu.',
  'automatic-elsewhere':
    'Thư mục này không nằm riêng trên máy: {{name}} chép nội dung của nó đi nơi khác, dữ liệu cá nhân sẽ ra khỏi máy. Hãy chọn một thư mục khác trên ổ đĩa của máy.',
  'backup-running':
    'Đang có một việc sao lưu hoặc phục hồi khác chưa xong. Hãy chờ việc đó xong, hoặc bấm Dừng ở việc đó, rồi làm lại.',
  'restore-unfinished':
    'Chưa phục hồi xong vì ổ đĩa báo lỗi giữa chừng. Sổ cũ và bản phục hồi đều còn nguyên. Hãy đóng chương trình rồi mở lại: chương trình sẽ làm tiếp phần còn lại.',
  cancelled: 'Đã dừng theo yêu cầu; không có gì bị thay đổi.',
  'unsupported-here': 'Chức năng này không dùng được ở cửa sổ hiện tại.',
  internal:
    'Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn còn nguyên. Khi báo cho người hỗ trợ, hãy đọc mã {{reference}}.',
} as const satisfies Record<ErrorCode, string>;
