import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../../../shared/fields.ts';
import { isKindName, kindNames, kinds } from '../../../../shared/records/index.ts';
import type { AnyKind } from '../../../../shared/records/record.ts';

const leaves = (fields: Fields): Field[] =>
  Object.values(fields).flatMap((field) => [field, ...(field.item ? leaves(field.item) : [])]);

describe.each(kindNames)('the kind %s', (name) => {
  const kind = kinds[name] as AnyKind;

  it('stands in the registry under its own name', () => {
    expect(kind.name).toBe(name);
  });

  it('names only fields that it has as columns and for the search', () => {
    const unknown = [...kind.columns, ...kind.searchable].filter(
      (field) => !Object.hasOwn(kind.fields, field),
    );
    expect(unknown).toEqual([]);
  });

  it('points only at kinds that there are', () => {
    const targets = leaves(kind.fields).flatMap((field) => field.to ?? []);
    expect(targets.filter((target) => !isKindName(target))).toEqual([]);
  });

  it('has somebody who may write it', () => {
    expect(kind.access.write.length).toBeGreaterThan(0);
  });

  it('begins with empty values that its required fields refuse, and nothing else', () => {
    const issues = kind.schema.safeParse(kind.empty()).error?.issues ?? [];
    const refused = [...new Set(issues.map((issue) => String(issue.path[0])))];
    expect(refused.filter((field) => kind.fields[field]?.required === false)).toEqual([]);
  });
});
