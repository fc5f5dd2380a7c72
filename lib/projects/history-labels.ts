/** Words of a project's changes: names of fields, and values as people read them. */
import { formatWan, parseYuan } from '@/lib/core/money';
import type { AuditedFields } from '@/lib/projects/domain/audited-facts';
import { FUND_SOURCES } from '@/lib/projects/domain/money-request';
import type { HistoryAct } from '@/lib/projects/domain/project-change';
import {
  BOOK_LABELS,
  CATEGORY_LABELS,
  CONTINUITY_LABELS,
  FUND_MARK_LABELS,
  FUND_SOURCE_LABELS,
  functionClassLabel,
  KIND_LABELS,
  SUBJECT_LABELS,
} from '@/lib/projects/labels';

export const HISTORY_ACT_LABELS: Readonly<Record<HistoryAct, string>> = {
  'register-project': '登记',
  'update-project': '修改',
  'lock-money-request': '目标报送，资金锁定',
  'release-money-request': '目标退回或撤回，资金放开',
};

const FIELD_LABELS: Readonly<Record<string, string>> = {
  subjectKind: '项目或政策',
  code: '项目代码',
  localCode: '本地旧代码',
  name: '名称',
  category: '项目类别',
  kind: '项目类型',
  continuity: '新增或延续',
  unitId: '责任单位',
  implementingUnitId: '实施单位',
  projectLeader: '项目负责人',
  leaderPhone: '负责人电话',
  unitLeader: '单位负责人',
  termFrom: '开始年度',
  termTo: '结束年度',
  fiscalYear: '预算年度',
  book: '预算类别',
  total: '资金总额（万元）',
  fundMarks: '资金标记',
  functionCode: '支出功能分类',
  ...Object.fromEntries(FUND_SOURCES.map((source) => [source, `${FUND_SOURCE_LABELS[source]}（万元）`])),
};

const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  subjectKind: SUBJECT_LABELS,
  category: CATEGORY_LABELS,
  kind: KIND_LABELS,
  continuity: CONTINUITY_LABELS,
  book: BOOK_LABELS,
};

const MONEY_FIELDS: readonly string[] = ['total', ...FUND_SOURCES];

function moneyWords(yuan: string): string {
  const amount = parseYuan(yuan);
  return amount.ok ? formatWan(amount.value) : yuan;
}

/** One value in words; `unitNames` says the names of units by id. Nothing is `—`. */
function valueWords(
  field: string,
  value: AuditedFields[string] | undefined,
  unitNames: ReadonlyMap<string, string>,
): string {
  if (value === undefined || value === null || value === '') return '—';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    const marks: Readonly<Record<string, string>> = FUND_MARK_LABELS;
    return value.map((mark) => marks[mark] ?? mark).join('、') || '—';
  }
  if (MONEY_FIELDS.includes(field)) return moneyWords(value);
  if (field === 'functionCode') return functionClassLabel(value);
  return CODES[field]?.[value] ?? unitNames.get(value) ?? value;
}

export interface ChangedField {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The changed fields of one entry in words, in the order of the form; fields without a name are not shown. */
export function changedFieldsInWords(
  change: { readonly before: AuditedFields; readonly after: AuditedFields },
  unitNames: ReadonlyMap<string, string>,
): readonly ChangedField[] {
  return Object.entries(FIELD_LABELS)
    .filter(([field]) => field in change.after)
    .map(([field, label]) => ({
      label,
      before: valueWords(field, change.before[field], unitNames),
      after: valueWords(field, change.after[field], unitNames),
    }))
    .filter(({ before, after }) => before !== after);
}
