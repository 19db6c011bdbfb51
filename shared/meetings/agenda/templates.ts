import type { AgendaItemType, MeetingType } from '../../records/meeting.ts';

/** Who presents an item of a template, by what they are to the meeting. */
export type TemplateSpeaker = 'chair' | 'reporter' | 'attendees' | 'guests' | 'secretary' | 'nobody';

/** What must be the case for an item to stand in the agenda. */
export type TemplateCondition =
  /** The regulation asks for a report at every meeting (K, 9.1). */
  | 'report-required'
  | 'report-not-required'
  /** Experts or scientists belong to the extended meeting (K, 9.2; N, 8.2). */
  | 'experts-invited'
  /** Programmes or plans of a year are the body's (T, 3.1; K, 3.1; Đ, 3.5; N, 3.1; G, 4.3). */
  | 'yearly-plan';

export type TemplateLine = {
  /** As it is printed; `{{committee}}`, `{{reporter}}`, `{{period}}`, `{{nextYear}}` are filled in. */
  title: string;
  itemType: AgendaItemType | null;
  minutes: number;
  by: TemplateSpeaker;
  when?: TemplateCondition;
  /** Stands for the review of the meeting before; left out where there is none. */
  isReview?: true;
};

type BodyType = 'committee' | 'working-group';

const review: TemplateLine = {
  title: 'Rà soát việc thực hiện kết luận lần trước',
  itemType: 'review',
  minutes: 10,
  by: 'secretary',
  isReview: true,
};
const opening: TemplateLine = {
  title: 'Khai mạc, thông qua chương trình họp',
  itemType: null,
  minutes: 5,
  by: 'chair',
};
const openingWithGuests: TemplateLine = {
  title: 'Khai mạc, giới thiệu đại biểu, thông qua chương trình họp',
  itemType: null,
  minutes: 10,
  by: 'chair',
};
const discussion: TemplateLine = { title: 'Thảo luận', itemType: 'discussion', minutes: 40, by: 'attendees' };
const conclusion: TemplateLine = { title: 'Kết luận cuộc họp', itemType: null, minutes: 10, by: 'chair' };
const askedReport: TemplateLine = {
  title: 'Báo cáo đề xuất của {{reporter}}: mục tiêu, tiến độ, kết quả',
  itemType: 'report',
  minutes: 20,
  by: 'reporter',
  when: 'report-required',
};
const usualReport: TemplateLine = {
  title: 'Báo cáo kết quả hoạt động từ cuộc họp trước và dự kiến nhiệm vụ thời gian tới',
  itemType: 'report',
  minutes: 20,
  by: 'reporter',
  when: 'report-not-required',
};
const nextPlan: TemplateLine = {
  title: 'Dự thảo chương trình, kế hoạch công tác năm {{nextYear}}',
  itemType: 'decision',
  minutes: 20,
  by: 'reporter',
  when: 'yearly-plan',
};

const workingSession: readonly TemplateLine[] = [
  { title: 'Nêu mục đích, nội dung buổi làm việc', itemType: null, minutes: 5, by: 'chair' },
  {
    title: 'Báo cáo tình hình thực hiện nhiệm vụ được giao, khó khăn và đề xuất',
    itemType: 'report',
    minutes: 20,
    by: 'nobody',
  },
  { title: 'Trao đổi', itemType: 'discussion', minutes: 30, by: 'attendees' },
  { title: 'Kết luận buổi làm việc', itemType: null, minutes: 10, by: 'chair' },
];

const conference: readonly TemplateLine[] = [
  { title: 'Khai mạc, giới thiệu đại biểu', itemType: null, minutes: 10, by: 'chair' },
  { title: 'Báo cáo trung tâm', itemType: 'report', minutes: 20, by: 'reporter' },
  { title: 'Tham luận của các cơ quan, đơn vị', itemType: 'information', minutes: 40, by: 'guests' },
  { title: 'Thảo luận', itemType: 'discussion', minutes: 40, by: 'attendees' },
  { title: 'Kết luận, bế mạc hội nghị', itemType: null, minutes: 15, by: 'chair' },
];

const extraordinary: readonly TemplateLine[] = [
  { title: 'Khai mạc, nêu lý do họp đột xuất', itemType: null, minutes: 5, by: 'chair' },
  askedReport,
  {
    title: 'Báo cáo vấn đề cần giải quyết và phương án đề xuất',
    itemType: 'report',
    minutes: 15,
    by: 'nobody',
    when: 'report-not-required',
  },
  { ...discussion, minutes: 30 },
  conclusion,
];

const reviewOf = (title: string): TemplateLine => ({
  title,
  itemType: 'report',
  minutes: 30,
  by: 'reporter',
});

const committee: Record<MeetingType, readonly TemplateLine[]> = {
  regular: [opening, review, askedReport, usualReport, discussion, conclusion],
  extraordinary,
  extended: [
    openingWithGuests,
    review,
    askedReport,
    usualReport,
    {
      title: 'Ý kiến của người đứng đầu các cơ quan, đơn vị được mời',
      itemType: 'discussion',
      minutes: 30,
      by: 'guests',
    },
    {
      title: 'Ý kiến của chuyên gia, nhà khoa học',
      itemType: 'discussion',
      minutes: 15,
      by: 'guests',
      when: 'experts-invited',
    },
    { ...discussion, minutes: 30 },
    conclusion,
  ],
  'interim-review': [
    opening,
    review,
    askedReport,
    reviewOf('Báo cáo sơ kết {{period}} và nhiệm vụ thời gian tới'),
    discussion,
    conclusion,
  ],
  'final-review': [
    opening,
    review,
    askedReport,
    reviewOf('Báo cáo tổng kết {{period}} và phương hướng, nhiệm vụ năm {{nextYear}}'),
    nextPlan,
    discussion,
    conclusion,
  ],
  'working-session': workingSession,
  conference,
  'written-round': [],
};

const group: Record<MeetingType, readonly TemplateLine[]> = {
  ...committee,
  regular: [
    { ...opening, title: 'Khai mạc' },
    review,
    {
      title: 'Báo cáo tiến độ nhiệm vụ được giao của từng thành viên',
      itemType: 'report',
      minutes: 20,
      by: 'attendees',
    },
    {
      title: 'Khó khăn, vướng mắc và nội dung cần báo cáo {{committee}}',
      itemType: 'discussion',
      minutes: 20,
      by: 'attendees',
    },
    { title: 'Phân công nhiệm vụ thời gian tới', itemType: 'decision', minutes: 10, by: 'chair' },
    { ...conclusion, minutes: 5 },
  ],
  extended: [
    openingWithGuests,
    review,
    {
      title: 'Báo cáo tiến độ nhiệm vụ và nội dung cần phối hợp',
      itemType: 'report',
      minutes: 20,
      by: 'nobody',
    },
    discussion,
    conclusion,
  ],
};

/**
 * Agendas to begin with, by kind of body and of meeting: the order in which such meetings are run, with what the
 * regulations ask to be on them. Data: what applies is settled in `agenda-template.ts`.
 */
export const agendaTemplates: Record<BodyType, Record<MeetingType, readonly TemplateLine[]>> = {
  committee,
  'working-group': group,
};
