/** The screen that leads out of a book that does not open. */
export const recovery = {
  heading: 'Khắc phục sự cố',
  loading: 'Đang xem tình trạng của sổ…',
  otherLanguage: 'English',
  moment: '{{time}} ngày {{day}}',
  /** What happened, in a sentence, and what it means. */
  what: {
    'store-damaged': {
      title: 'Sổ bị hỏng một phần',
      text: 'Có tệp của sổ bị hỏng hoặc thiếu nên chương trình dừng lại, không ghi thêm gì, để phần còn lại được nguyên vẹn. Không có gì bị xóa. Hãy chọn một cách khắc phục.',
    },
    'everything-missing': {
      title: 'Không còn tệp nào của sổ',
      text: 'Trong thư mục dữ liệu chỉ còn kho tệp đính kèm; các tệp của sổ đã bị xóa hoặc chuyển đi. Chương trình không lập sổ mới đè lên. Hãy phục hồi từ bản sao lưu, hoặc chép lại các tệp snap-… và wal-… vào thư mục này rồi thử lại.',
    },
    'disk-failed': {
      title: 'Ổ đĩa báo lỗi',
      text: 'Ổ đĩa không đọc hoặc không ghi được như yêu cầu nên chương trình dừng ghi. Những thay đổi đã báo “Đã lưu” vẫn còn. Hãy thử mở lại; nếu vẫn lỗi, hãy kiểm tra ổ đĩa và chuyển sổ sang ổ khác.',
    },
    'disk-full': {
      title: 'Ổ đĩa đã đầy',
      text: 'Ổ chứa sổ không còn chỗ trống nên chưa mở được. Sổ vẫn nguyên vẹn. Hãy xóa bớt tệp không cần trên ổ đó rồi thử lại, hoặc chuyển sổ sang ổ khác.',
    },
    'folder-in-use': {
      title: 'Sổ đang được mở ở nơi khác',
      text: 'Một cửa sổ khác của chương trình đang giữ sổ này, nên không mở thêm ở đây để hai bên không ghi đè nhau. Hãy dùng cửa sổ đó, hoặc đóng nó rồi thử lại.',
    },
    'folder-not-writable': {
      title: 'Không ghi được vào thư mục dữ liệu',
      text: 'Máy không cho chương trình ghi vào thư mục chứa sổ. Sổ vẫn nguyên vẹn. Hãy kiểm tra khóa chống ghi của ổ đĩa và quyền của thư mục, hoặc chuyển sổ sang thư mục khác.',
    },
    'folder-missing': {
      title: 'Không thấy thư mục dữ liệu',
      text: 'Thư mục chứa sổ không có ở chỗ cũ: có thể ổ rời chưa cắm, hoặc thư mục đã được chuyển đi hay đổi tên. Chương trình không lập sổ mới thay vào. Hãy cắm ổ rồi thử lại, hoặc chỉ đúng thư mục.',
    },
    'store-too-new': {
      title: 'Sổ do phiên bản mới hơn ghi',
      text: 'Sổ này được ghi bằng phiên bản mới hơn của chương trình (bản dữ liệu {{found}}, chương trình này đọc đến bản {{supported}}). Sổ vẫn nguyên vẹn. Hãy cài phiên bản mới của chương trình rồi mở lại.',
    },
    'restore-unfinished': {
      title: 'Lần phục hồi trước chưa xong',
      text: 'Việc thay sổ bị ngắt giữa chừng. Sổ cũ và bản phục hồi đều còn nguyên. Hãy bấm “Thử lại”: chương trình sẽ làm tiếp phần còn lại.',
    },
    'place-network': {
      title: 'Sổ nằm trên ổ mạng',
      text: 'Thư mục dữ liệu nằm trên ổ mạng ({{name}}). Ổ mạng không bảo đảm thay đổi đã ghi là còn khi rớt mạng hay mất điện, nên chương trình không mở sổ ở đó. Hãy chuyển sổ về một thư mục trên máy này.',
    },
    'place-cloud': {
      title: 'Sổ nằm trong thư mục đồng bộ đám mây',
      text: 'Thư mục dữ liệu nằm trong thư mục của {{name}}. Dịch vụ này tự chép, thay và xóa tệp trong lúc chương trình đang ghi nên dễ làm hỏng sổ. Hãy chuyển sổ sang một thư mục khác trên máy này.',
    },
    internal: {
      title: 'Chưa mở được sổ',
      text: 'Chương trình gặp lỗi ngoài dự kiến khi mở sổ; không có gì bị thay đổi. Hãy thử lại. Nếu vẫn lỗi, hãy lưu báo cáo gửi người hỗ trợ (mã {{reference}}).',
    },
    other: { title: 'Chưa mở được sổ', text: '{{sentence}}' },
    interface: {
      title: 'Giao diện của chương trình không chạy được',
      text: 'Có tệp của chương trình bị hỏng hoặc thiếu; sổ vẫn nguyên vẹn. Hãy thử mở lại. Nếu vẫn lỗi, hãy cài lại chương trình (không cần xóa sổ), và lưu báo cáo gửi người hỗ trợ.',
    },
    whole: {
      title: 'Sổ mở được bình thường',
      text: 'Không có gì phải khắc phục. Bấm “Mở sổ” để làm việc.',
    },
  },
  facts: {
    folder: 'Thư mục dữ liệu',
    certain: 'Phần chắc chắn còn đủ',
    certainUpTo: 'Mọi thay đổi đến số {{sequence}}, lúc {{at}}.',
    certainUpToNumber: 'Mọi thay đổi đến số {{sequence}}.',
    certainLast: 'Thay đổi cuối cùng: {{what}}, do {{who}} ghi.',
    certainLastNoName: 'Thay đổi cuối cùng: {{what}}.',
    certainNothing: 'Chưa đọc được thay đổi nào.',
    damaged: 'Tệp bị hỏng',
    faults: {
      'journal-damaged': '{{file}}: nhật ký bị hỏng ở giữa',
      'journal-missing': '{{file}}: nhật ký bị thiếu',
      'snapshot-damaged': '{{file}}: bản ghi toàn bộ bị hỏng',
      'everything-missing': 'Chỉ còn kho tệp đính kèm, không còn tệp nào của sổ',
    },
    lost: 'Có thể thiếu',
    lostOne: 'Thay đổi số {{first}}.',
    lostMany: '{{count}} thay đổi, từ số {{first}} đến số {{last}}.',
    lostOrMore: 'Ít nhất {{count}} thay đổi, từ số {{first}} trở đi.',
    readable: '{{count}} thay đổi sau chỗ hỏng còn đọc được để nhập lại bằng tay:',
    readableLine: 'Số {{sequence}}, {{at}}: {{what}} ({{who}})',
    noRecord: 'không rõ nội dung',
    nobody: 'chương trình',
    holderHere: 'Đang mở trên máy này từ {{since}} (tiến trình số {{pid}}).',
    holderThere: 'Đang mở trên máy {{host}} từ {{since}}.',
    holderHint:
      'Nếu không thấy cửa sổ nào: nhấn Ctrl + Shift + Esc, tìm “Sổ Ban Chỉ đạo” trong danh sách, bấm “Kết thúc tác vụ”, rồi bấm “Thử lại”. Những gì đã báo “Đã lưu” không mất.',
    holderThereHint: 'Hãy nhờ người đang dùng máy đó đóng chương trình, rồi bấm “Thử lại”.',
  },
  choices: {
    title: 'Có thể làm gì',
    retry: {
      title: 'Thử mở lại',
      hint: 'Sau khi cắm lại ổ, đóng cửa sổ kia, dọn chỗ trống hoặc cài bản mới.',
      button: 'Thử lại',
    },
    view: {
      title: 'Chỉ xem',
      hint: 'Mở phần chắc chắn trong giao diện thường để tra cứu và in; không ghi thêm được gì.',
      button: 'Chỉ xem',
    },
    'go-back': {
      title: 'Dùng tiếp phần chắc chắn',
      hint: 'Lập sổ mới từ mọi thay đổi còn chắc chắn và làm việc tiếp ngay. Sổ hỏng được giữ nguyên trong thư mục riêng.',
      button: 'Chọn mốc…',
    },
    restore: {
      title: 'Phục hồi từ bản sao lưu',
      hint: 'Đưa sổ về như lúc sao lưu. Sổ hiện có được giữ nguyên trong thư mục riêng.',
      button: 'Chọn bản sao lưu…',
    },
    move: {
      title: 'Chuyển sổ sang thư mục khác',
      hint: 'Chép toàn bộ sổ, đọc lại để so từng tệp, rồi mở ở thư mục mới. Thư mục cũ được giữ nguyên.',
      button: 'Chuyển sổ…',
    },
    'choose-folder': {
      title: 'Mở sổ ở thư mục khác',
      hint: 'Khi sổ đã được dời đi hoặc nằm trên ổ khác.',
      button: 'Chọn thư mục…',
    },
    'check-disk': {
      title: 'Kiểm tra ổ đĩa',
      hint: 'Ghi thử 100 lần để biết ổ có giữ lời và có chậm không. Không để lại gì.',
      button: 'Kiểm tra',
    },
    'show-files': {
      title: 'Xem tệp ở đâu',
      hint: 'Mở thư mục dữ liệu, hoặc chép đường dẫn của nó.',
      button: 'Mở thư mục',
    },
    'save-report': {
      title: 'Lưu báo cáo gửi người hỗ trợ',
      hint: 'Tệp văn bản ghi sự cố, tên và cỡ các tệp; không có nội dung hồ sơ.',
      button: 'Lưu báo cáo',
    },
  },
  copyPath: 'Sao chép đường dẫn',
  copied: 'Đã chép',
  tools: 'Công cụ',
  goBack: {
    title: 'Dùng tiếp phần chắc chắn',
    lead: 'Chương trình lập một sổ mới từ phần chắc chắn, kiểm tra, rồi mới thay vào. Sổ hỏng được giữ nguyên trong thư mục “hong-…” bên trong thư mục dữ liệu.',
    points: 'Quay về mốc nào?',
    'last-certain': 'Thay đổi chắc chắn cuối cùng: số {{sequence}}, {{at}}',
    generation: 'Bản ghi toàn bộ trước đó: số {{sequence}}, {{at}}',
    unknownTime: 'không rõ lúc nào',
    losesNothingMore: 'Không mất thêm thay đổi chắc chắn nào.',
    losesMore: 'Bỏ thêm {{count}} thay đổi còn chắc chắn.',
    confirm: 'Lập sổ mới từ mốc này',
    done: 'Đã lập lại sổ đến thay đổi số {{sequence}}. Hãy xem lại những thay đổi có thể thiếu và nhập lại, rồi sao lưu ra USB.',
  },
  restore: {
    title: 'Phục hồi từ bản sao lưu',
    lead: 'Bản được chọn sẽ được kiểm tra từng tệp trước; nếu hỏng, không có gì thay đổi. Sổ hiện có được giữ nguyên trong thư mục “hong-…”.',
    looking: 'Đang tìm bản sao lưu trên các ổ…',
    found: 'Bản sao lưu tìm thấy',
    none: 'Không tự tìm thấy bản sao lưu nào. Hãy cắm USB có bản sao lưu rồi tìm lại, hoặc chỉ thư mục chứa nó.',
    line: '{{at}} – {{records}} hồ sơ, {{size}} – {{place}}',
    again: 'Tìm lại',
    elsewhere: 'Chọn thư mục khác…',
    notThere: 'Trong thư mục đã chọn không có bản sao lưu nào của chương trình.',
    passphrase: 'Mật khẩu của bản sao lưu',
    confirm: 'Kiểm tra và phục hồi',
    done: 'Đã phục hồi từ bản sao lưu “{{name}}”. Những gì nhập sau lúc {{at}} phải nhập lại.',
  },
  folder: {
    chooseTitle: 'Chọn thư mục chứa sổ',
    moveTitle: 'Chuyển sổ sang thư mục nào?',
    elsewhereTitle: 'Chọn nơi có bản sao lưu',
    top: 'Máy này',
    up: 'Lên một cấp',
    inside: 'Thư mục bên trong',
    none: 'Không có thư mục nào bên trong.',
    choose: 'Chọn thư mục này',
    here: 'Đang ở: {{path}}',
    noBook: 'Trong thư mục này chưa có sổ nào. Lập sổ mới ở đây? Sổ cũ không bị động đến.',
    begin: 'Lập sổ mới ở đây',
    another: 'Chọn thư mục khác',
    chosen: 'Đã mở sổ ở {{path}}. Từ nay chương trình mở sổ ở đó.',
    moved:
      'Đã chuyển sổ sang {{path}} và kiểm tra đủ từng tệp. Thư mục cũ được giữ nguyên; từ nay chương trình mở sổ ở thư mục mới.',
  },
  disk: {
    running: 'Đang ghi thử, khoảng vài giây…',
    append: 'Ghi nối tiếp: thường {{median}} ms, chậm nhất {{slowest}} ms.',
    overwrite:
      'Ghi vào chỗ dành sẵn: thường {{median}} ms, chậm nhất {{slowest}} ms (bằng {{ratio}} lần ghi nối tiếp).',
    kind: {
      turning: 'Loại ổ: đĩa quay (HDD).',
      solid: 'Loại ổ: thể rắn (SSD).',
      unknown: 'Loại ổ: máy không cho biết.',
    },
    verdicts: {
      sound: 'Ổ đĩa ghi bình thường: mỗi lần lưu chỉ mất chừng ấy.',
      slow: 'Ổ đĩa ghi chậm: mỗi lần lưu phải chờ lâu. Ổ có thể đã cũ hoặc sắp hỏng; hãy sao lưu ra USB và nhờ kiểm tra ổ.',
      'too-fast':
        'Ổ báo “đã ghi” nhanh hơn mức một đĩa quay làm được, nghĩa là nó chưa ghi thật mà chỉ giữ trong bộ nhớ đệm. Khi mất điện, những thay đổi vừa lưu có thể mất. Hãy nhờ người hỗ trợ tắt “write caching” của ổ, và sao lưu hằng ngày.',
      'maybe-too-fast':
        'Ổ báo “đã ghi” rất nhanh. Nếu đây là ổ thể rắn (SSD) thì bình thường; nếu là đĩa quay (HDD) thì nó chưa ghi thật, và khi mất điện những thay đổi vừa lưu có thể mất.',
    },
    again: 'Kiểm tra lại',
  },
  progress: {
    copy: 'Đang chép',
    'read-back': 'Đang đọc lại để so',
    check: 'Đang kiểm tra bản sao lưu',
    swap: 'Đang đưa vào sử dụng, xin đừng tắt máy',
    compare: 'Đang so với sổ',
    history: 'Đang đọc lại nhật ký',
    files: 'Đang đọc lại các tệp lưu trữ',
    measure: 'Đang đo ổ đĩa',
    write: 'Đang chép',
    other: 'Đang làm',
    stop: 'Dừng',
    label: 'Tiến độ',
  },
  actions: { open: 'Mở sổ', cancel: 'Hủy', close: 'Đóng' },
  saved: 'Đã lưu báo cáo {{name}}.',
  done: 'Đã khắc phục xong',
  still: 'Vẫn chưa mở được sổ. Lý do hiện tại ghi ở trên.',
  lead: 'Đến màn hình khắc phục',
  /** While the book is open and the disk refuses. */
  running: {
    failedTitle: 'Ổ đĩa báo lỗi: thay đổi vừa rồi chưa được lưu',
    fullTitle: 'Ổ đĩa đã đầy: thay đổi vừa rồi chưa được lưu',
    certain: 'Chắc chắn còn đủ: mọi thay đổi đến số {{sequence}}, lúc {{at}} ({{what}}).',
    certainNumber: 'Chắc chắn còn đủ: mọi thay đổi đã báo “Đã lưu”.',
    notSaved:
      'Chưa lưu: thay đổi vừa bấm Lưu. Nội dung đã nhập vẫn được giữ trong biểu mẫu, mở lại sổ là thấy.',
    failedNext:
      'Việc cần làm: bấm “Mở lại sổ”. Chương trình đọc lại từ ổ đĩa những gì chắc chắn rồi cho làm tiếp. Nếu vẫn lỗi, màn hình khắc phục sẽ hiện ra.',
    fullNext:
      'Việc cần làm: chương trình đã nhường lại phần chỗ dự phòng, hãy đóng bảng này và bấm Lưu lại một lần nữa. Sau đó xóa bớt tệp không cần trên ổ đĩa.',
    reopen: 'Mở lại sổ',
    close: 'Đóng bảng này',
  },
} as const;
