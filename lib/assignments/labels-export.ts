/** zh-CN words of the chapter's workbooks. */
import type { FilingState } from '@/lib/assignments/domain/coverage-filter';

export const FILING_WORDS: Readonly<Record<FilingState, string>> = { open: '未报', filed: '已报' };

export const EXPORT_WORDS = {
  coverage: '报送情况',
  receipts: '报送回执',
  unitCode: '单位编码',
  unit: '预算单位',
  division: '对口业务股室',
  noDivision: '未定股室',
  due: '截止',
  filing: '报送',
  filedAt: '报送时间',
  number: '回执编号',
  content: '报送内容',
  version: '版本',
  hash: '内容摘要（SHA-256）',
  entry: '事项',
  year: '预算年度',
  filter: '筛选条件',
  all: '全部',
  source: '数据来源',
  demo: '（演示数据）',
  exportedAt: '导出时间',
} as const;
