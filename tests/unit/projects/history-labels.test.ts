import { describe, expect, it } from 'vitest';
import { fen } from '@/lib/core/money';
import { auditedFields, changedFields, withMarks } from '@/lib/projects/domain/audited-facts';
import { NO_SOURCES } from '@/lib/projects/domain/money-request';
import type { ProjectFacts } from '@/lib/projects/domain/project';
import { changedFieldsInWords } from '@/lib/projects/history-labels';

const FACTS: ProjectFacts = {
  subjectKind: 'project',
  code: null,
  localCode: null,
  name: '道路',
  category: 'special_purpose',
  kind: null,
  continuity: 'new',
  unitId: 'a',
  implementingUnitId: null,
  projectLeader: '股长',
  leaderPhone: null,
  unitLeader: '局长',
  termFrom: 2025,
  termTo: 2025,
};
const MONEY = withMarks({
  fiscalYear: 2025,
  book: 'general_public',
  sources: NO_SOURCES,
  chosenMarks: [],
  functionCode: null,
});
const UNITS = new Map([
  ['a', '甲局'],
  ['b', '乙局'],
]);

describe('改动', () => {
  it('nothing changed is nothing', () => {
    expect(changedFields(auditedFields(FACTS, MONEY), auditedFields({ ...FACTS }, { ...MONEY }))).toEqual({
      before: {},
      after: {},
    });
  });

  it('codes, units, money and marks in words, in the order of the form', () => {
    const sources = { ...NO_SOURCES, aid: fen(123_456_789) };
    const money = withMarks({
      fiscalYear: 2025,
      book: 'state_capital',
      sources,
      chosenMarks: ['direct'],
      functionCode: '214',
    });
    const facts: ProjectFacts = { ...FACTS, kind: 'subsidy', unitId: 'b', termTo: 2026 };
    const changes = changedFields(auditedFields(FACTS, MONEY), auditedFields(facts, money));
    expect(changedFieldsInWords(changes, UNITS).map(({ label, before, after }) => [label, before, after])).toEqual([
      ['项目类型', '—', '补助补贴'],
      ['责任单位', '甲局', '乙局'],
      ['结束年度', '2025', '2026'],
      ['预算类别', '一般公共预算', '国有资本经营预算'],
      ['资金总额（万元）', '0.00', '123.46'],
      ['资金标记', '—', '援疆、直达'],
      ['支出功能分类', '—', '214 交通运输'],
      ['援疆（万元）', '0.00', '123.46'],
    ]);
  });

  it('a first request of a year had no values before', () => {
    const changes = changedFields(auditedFields(FACTS, null), auditedFields(FACTS, MONEY));
    expect(changes.before).toMatchObject({ fiscalYear: null, book: null, total: null });
    expect(changes.after).toMatchObject({ fiscalYear: 2025, total: '0.00' });
  });
});
