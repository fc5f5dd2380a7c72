/** The chapter's lists as workbooks: the same rows, columns and words as on the screen. */
import type { RequestContext } from '@/lib/core/context';
import type { TrainingRecord } from '@/lib/organisation/data/trainings';
import { headcountOf } from '@/lib/organisation/domain/attendance';
import {
  ACCOUNT_STATE_LABELS,
  ENGAGED_LABELS,
  LOCKED_LABEL,
  seatInWords,
  TRAINING_KIND_LABELS,
} from '@/lib/organisation/labels';
import { getCounty } from '@/lib/organisation/queries/get-county';
import type { AccountRow } from '@/lib/organisation/queries/list-accounts';
import type { AgencyRow } from '@/lib/organisation/queries/list-agencies';
import type { UnitPlace } from '@/lib/organisation/queries/list-unit-places';
import { type ListColumn, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';

/** A list as a file to download. */
export interface ListFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const ACCOUNTS: readonly ListColumn<AccountRow>[] = [
  { head: '登录名', kind: 'text', of: (row) => row.loginName },
  { head: '显示名', kind: 'text', width: 36, of: (row) => row.displayName },
  {
    head: '席位',
    kind: 'text',
    width: 50,
    of: (row) => row.grants.map((grant) => seatInWords(grant.seat, grant.scopeName)).join('、'),
  },
  { head: '状态', kind: 'text', width: 10, of: (row) => ACCOUNT_STATE_LABELS[row.state] },
  { head: LOCKED_LABEL, kind: 'text', width: 10, of: (row) => (row.isLocked ? '是' : '否') },
  { head: '等待重置密码', kind: 'text', width: 14, of: (row) => (row.isResetOpen ? '是' : '否') },
  { head: '创建时间', kind: 'text', width: 20, of: (row) => momentIn(row.createdAt) },
];

const UNITS: readonly ListColumn<UnitPlace>[] = [
  { head: '编码', kind: 'text', width: 10, of: (unit) => unit.code },
  { head: '名称', kind: 'text', width: 36, of: (unit) => unit.name },
  { head: '类型', kind: 'text', width: 14, of: (unit) => unit.kind },
  { head: '主管部门', kind: 'text', width: 30, of: (unit) => unit.parentName },
  { head: '对口股室', kind: 'text', of: (unit) => unit.divisionName },
  { head: '会审机构', kind: 'text', width: 36, of: (unit) => unit.agencyName },
];

const AGENCIES: readonly ListColumn<AgencyRow>[] = [
  { head: '名称', kind: 'text', width: 40, of: (agency) => agency.name },
  { head: '类型', kind: 'text', width: 16, of: (agency) => agency.kind },
  { head: '统一社会信用代码', kind: 'text', of: (agency) => agency.creditCode },
  { head: '状态', kind: 'text', width: 10, of: (agency) => ENGAGED_LABELS[agency.isEngaged ? 'yes' : 'no'] },
  { head: '会审单位', unit: '个', kind: 'count', isSummed: true, of: (agency) => agency.unitCount },
];

const TRAININGS: readonly ListColumn<TrainingRecord>[] = [
  { head: '日期', kind: 'date', of: (training) => training.heldOn },
  { head: '方式', kind: 'text', width: 8, of: (training) => TRAINING_KIND_LABELS[training.kind] },
  { head: '主题', kind: 'text', width: 40, of: (training) => training.title },
  { head: '培训材料', kind: 'text', width: 40, of: (training) => training.material },
  { head: '到场单位', unit: '个', kind: 'count', of: (training) => training.attendances.length },
  { head: '到场人数', unit: '人', kind: 'count', isSummed: true, of: headcountOf },
];

/** `filters` in words; without any the whole list in the person's reach. */
type Filters = readonly (string | null)[];

export function accountsFile(context: RequestContext, rows: readonly AccountRow[], filters: Filters) {
  return listFile(context, '账号和席位', ACCOUNTS, rows, filters);
}

export function unitsFile(context: RequestContext, year: number, rows: readonly UnitPlace[], filters: Filters) {
  return listFile(context, `${year}年预算单位`, UNITS, rows, filters);
}

export function agenciesFile(context: RequestContext, year: number, rows: readonly AgencyRow[], filters: Filters) {
  return listFile(context, `${year}年第三方机构`, AGENCIES, rows, filters);
}

export function trainingsFile(
  context: RequestContext,
  year: number,
  rows: readonly TrainingRecord[],
  filters: Filters,
) {
  return listFile(context, `${year}年培训与实操`, TRAININGS, rows, filters);
}

async function listFile<Row>(
  context: RequestContext,
  title: string,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  filters: Filters,
): Promise<ListFile> {
  const county = await getCounty();
  const words = filters.filter((filter) => filter !== null);
  const notes: (readonly [string, string])[] = [
    ['县', county?.name ?? ''],
    ['条件', words.length === 0 ? '本人范围内全部' : words.join('，')],
    ['导出时间', momentIn(context.now)],
  ];
  if (county?.isDemo) notes.push(['数据', '演示数据，非本县发布']);
  return {
    fileName: `${title}.xlsx`,
    bytes: await writeListWorkbook({ title, columns, rows, moneyUnit: 'wan', notes }),
  };
}

function momentIn(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
