import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RuleControl } from '../../../renderer/components/regulation/rule-control/rule-control.tsx';
import { presets } from '../../../shared/regulation/presets/index.ts';
import { tungChau } from '../../../shared/regulation/presets/tung-chau.ts';
import { isStated, type Rule } from '../../../shared/regulation/profile/rule.ts';
import { finishRule, type RuleIssue } from '../../../shared/regulation/profile/rule-check.ts';
import { type Shape, shapeOf } from '../../../shared/regulation/profile/shape.ts';
import {
  type Profile,
  type RuleDescriptor,
  type RuleKey,
  ruleAt,
  ruleDescriptors,
} from '../../../shared/regulation/profile.ts';
import { show } from '../show.tsx';

const descriptorOf = (key: RuleKey) => {
  const found = ruleDescriptors.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

/** A shape without the names of its parts and its codes, which change nothing about the controls. */
const nameless = (shape: Shape): string => {
  if (shape.is === 'list') return `list(${nameless(shape.of)})`;
  if (shape.is !== 'fields') return `${shape.is}${shape.open ? '?' : ''}`;
  return [...new Set(shape.fields.map((field) => nameless(field.shape)))].sort().join(' ');
};

type Start = { key: RuleKey; profile?: Profile; rule?: Rule; issues?: readonly RuleIssue[] };

type HolderProps = Required<Omit<Start, 'key'>> & { descriptor: RuleDescriptor; told: (rule: Rule) => void };

function Holder({ told, rule, ...rest }: HolderProps) {
  const [held, setHeld] = useState<Rule>(rule);
  told(held);
  return <RuleControl {...rest} rule={held} onChange={setHeld} />;
}

/** Shows the controls of one rule; `held()` is the rule as it is typed. */
function begin({ key, profile = tungChau, rule = ruleAt(profile, key), issues = [] }: Start) {
  const descriptor = descriptorOf(key);
  let now: Rule = rule;
  const told = (held: Rule) => {
    now = held;
  };
  const shown = show(<Holder {...{ descriptor, profile, rule, issues, told }} />);
  return { ...shown, held: () => now, finished: () => finishRule(descriptor, now) };
}

const type = (label: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

/** One answer of each shape that values have, from the first regulation that gives one. */
const stated = [
  ...new Map(
    ruleDescriptors.flatMap(({ key, value }) =>
      Object.values(presets)
        .map((profile) => ({ key, profile, rule: ruleAt(profile, key) }))
        .filter(({ rule }) => isStated(rule))
        .map((start) => [nameless(shapeOf(value)), start] as const),
    ),
  ).values(),
];

/** Types a name into a field that holds several, as an official does who goes on with Tab. */
function name(label: string, text: string) {
  const field = screen.getByRole('combobox', { name: label });
  act(() => field.focus());
  fireEvent.change(field, { target: { value: text } });
  act(() => field.blur());
}

describe('the controls of a rule', () => {
  it.each(stated)('are there for an answer like that to $key, and change nothing by themselves', (start) => {
    const { held, container } = begin(start);
    expect(held()).toBe(start.rule);
    expect(container.querySelectorAll('input, textarea').length).toBeGreaterThan(4);
    expect(container.querySelector('[aria-invalid="true"]')).toBeNull();
  });

  it('begin blank where the regulation was silent, and say what is missing', () => {
    const { held, finished } = begin({ key: 'meetings.noticeLead' });
    expect(screen.queryByRole('textbox', { name: 'Nguyên văn' })).toBeNull();
    pick('Có quy định');
    expect(held()).toEqual({ value: { days: null, counting: null }, article: '', clause: null, phrase: '' });
    expect(
      finished()
        .issues.map(({ path }) => path)
        .sort(),
    ).toEqual(['article', 'phrase', 'value.counting']);
  });

  it('make a whole rule of what is entered', () => {
    const { finished } = begin({ key: 'meetings.noticeLead' });
    pick('Có quy định');
    type('Số ngày', '2');
    fireEvent.click(screen.getByRole('combobox', { name: 'Cách tính' }));
    fireEvent.click(screen.getByRole('option', { name: 'Ngày làm việc', hidden: true }));
    type('Điều', '14');
    type('Khoản', '3');
    type('Nguyên văn', 'trước ít nhất là\n02 ngày làm việc');
    expect(finished().rule).toEqual({
      value: { days: 2, counting: 'working' },
      article: '14',
      clause: '3',
      phrase: 'trước ít nhất là 02 ngày làm việc',
    });
  });

  it('bring back what was entered when silence was chosen by mistake', () => {
    const { held } = begin({ key: 'meetings.cadence' });
    const before = ruleAt(tungChau, 'meetings.cadence');
    pick('Không quy định');
    expect(held()).toEqual({ silent: true, note: before.note });
    pick('Có quy định');
    expect(held()).toEqual(before);
  });

  it('take a role by the regulation’s own name, and any other name as an office', () => {
    const { held } = begin({ key: 'budget.manager' });
    const label = 'Người quản lý kinh phí';
    name(label, 'trưởng ban'.normalize('NFD'));
    name(label, 'Phòng Văn hóa, Khoa học và Thông tin');
    expect(held()).toMatchObject({
      value: [
        { name: 'Công chức Văn hóa và Thông tin xã' },
        'head',
        { name: 'Phòng Văn hóa, Khoa học và Thông tin' },
      ],
    });
  });

  it('keep an office that is called like a role what it was', () => {
    const named = { value: [{ name: 'Trưởng ban' }], article: '9', clause: null, phrase: 'x' };
    const { held } = begin({ key: 'budget.manager', rule: named });
    name('Người quản lý kinh phí', 'Tổ công tác');
    expect(held()).toMatchObject({ value: [{ name: 'Trưởng ban' }, 'group'] });
  });

  it('change how often, among the periods that divide a year', () => {
    const { held, finished } = begin({ key: 'meetings.cadence' });
    fireEvent.click(screen.getByRole('combobox', { name: 'Bao lâu một lần' }));
    const offered = screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent);
    expect(offered).toContain('Một quý một lần');
    expect(offered).not.toContain('5 tháng một lần');
    fireEvent.click(screen.getByRole('option', { name: '2 tháng một lần', hidden: true }));
    expect(finished().rule).toMatchObject({ value: { every: 2, unit: 'month', soft: true } });
    pick('Định kỳ, nhưng không nói bao lâu một lần');
    expect(held()).toMatchObject({ value: 'unspecified' });
    pick('Nói rõ bao lâu một lần');
    expect(finished().issues[0]).toEqual({ path: 'value.every', reason: 'required' });
  });

  it('add an answer of several parts and take one away', () => {
    const { held, finished } = begin({ key: 'meetings.reviews', profile: presets['khanh-hoa'] });
    const second = screen.getByRole('group', { name: 'Mục 2' });
    expect(within(second).getAllByRole('combobox').length).toBeGreaterThan(1);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ mục 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Thêm mục' }));
    expect(held()).toMatchObject({ value: [{ kind: 'final' }, { kind: null, at: null, preparedBy: [] }] });
    expect(finished().issues).toEqual([{ path: 'value.1.kind', reason: 'required' }]);
  });

  it('tick answers, and write several lines', () => {
    const extended = begin({ key: 'meetings.extendedGuests' });
    tick('Chuyên gia');
    expect(extended.held()).toMatchObject({ value: ['lead-agency-heads', 'experts'] });
    extended.unmount();
    const owner = begin({ key: 'budget.owner' });
    type('Kinh phí bố trí trong dự toán của', 'Công an tỉnh \n\nSở Thông tin ');
    expect(owner.finished().rule).toMatchObject({ value: ['Công an tỉnh', 'Sở Thông tin'] });
  });

  it('ask neither for Điều nor khoản of what stands outside every Điều', () => {
    const { finished } = begin({ key: 'identity.title' });
    expect(screen.queryByRole('textbox', { name: 'Điều' })).toBeNull();
    fireEvent.click(screen.getByRole('combobox', { name: 'Nằm ở' }));
    fireEvent.click(screen.getByRole('option', { name: 'Điều, khoản của quy chế', hidden: true }));
    expect(finished().issues).toEqual([{ path: 'article', reason: 'required' }]);
    type('Điều', '1');
    expect(finished().rule).toMatchObject({ article: '1', clause: null });
    expect(finished().rule).not.toHaveProperty('source');
  });

  it('add a further place that says so', () => {
    const { finished } = begin({ key: 'budget.otherSources' });
    fireEvent.click(screen.getByRole('button', { name: 'Thêm nơi khác' }));
    const place = screen.getByRole('group', { name: 'Nơi thứ 2' });
    fireEvent.change(within(place).getByRole('textbox', { name: 'Điều' }), { target: { value: '10' } });
    fireEvent.change(within(place).getByRole('textbox', { name: 'Nguyên văn' }), {
      target: { value: 'các nguồn khác' },
    });
    expect(finished().rule).toMatchObject({
      also: [{ article: '10', clause: null, phrase: 'các nguồn khác' }],
    });
  });

  it('say at each field what is wrong with it', () => {
    begin({
      key: 'attendance.absence',
      rule: { value: { mode: null, to: [] }, article: 'chín', clause: null, phrase: '' },
      issues: [
        { path: 'value.mode', reason: 'required' },
        { path: 'article', reason: 'not-an-article' },
      ],
    });
    const mode = screen.getByRole('combobox', { name: 'Cách thức' });
    expect(mode.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/không phải số của Điều/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Nguyên văn' }).getAttribute('aria-invalid')).toBeNull();
  });
});
