import { MoneySwitch, moneyUnitOf } from '@/components/ui/money-switch';
import type { SearchValues } from '@/components/ui/search-href';
import { Section } from '@/components/ui/section';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import { FUND_SOURCES, type FundSource, type MoneyRequest } from '@/lib/projects/domain/money-request';
import { isWithoutMoney } from '@/lib/projects/domain/project-rules';
import { BOOK_LABELS, FUND_MARK_LABELS, FUND_SOURCE_LABELS, functionClassLabel } from '@/lib/projects/labels';
import { moneyShown } from '../../_components/money-shown';

export interface RequestSectionProps {
  requests: readonly MoneyRequest[];
  path: string;
  search: SearchValues;
}

/** 资金申请: sources down, years across; the total is the sum row. */
export function RequestSection({ requests, path, search }: RequestSectionProps) {
  const unit = moneyUnitOf(search);
  const shown = FUND_SOURCES.filter((source) => requests.some((request) => request.sources[source] !== 0));
  const columns: Column<FundSource>[] = [
    { key: 'source', head: '资金来源', cell: (source) => FUND_SOURCE_LABELS[source] },
    ...requests.map(
      (request): Column<FundSource> => ({
        key: String(request.fiscalYear),
        head: `${request.fiscalYear} 年度`,
        unit: unit === 'wan' ? '万元' : '元',
        figure: true,
        cell: (source) => (request.sources[source] === 0 ? null : moneyShown(request.sources[source], unit)),
        sum: moneyShown(request.total, unit),
      }),
    ),
  ];
  return (
    <Section id="money" title="资金申请" aside={<MoneySwitch path={path} search={search} />}>
      <Table
        caption="按来源的资金申请"
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={(source) => source}
        sumLabel="资金总额"
        empty={<p className="text-ink-2">还没有填写资金来源；报送绩效目标前须填写。</p>}
      />
      <YearTable requests={requests} />
    </Section>
  );
}

const YEAR_COLUMNS: Column<MoneyRequest>[] = [
  { key: 'year', head: '预算年度', cell: (request) => `${request.fiscalYear} 年度` },
  { key: 'book', head: '预算类别', cell: (request) => BOOK_LABELS[request.book] },
  { key: 'function', head: '支出功能分类', cell: (request) => functionClassLabel(request.functionCode) },
  {
    key: 'marks',
    head: '资金标记',
    cell: (request) => request.fundMarks.map((mark) => FUND_MARK_LABELS[mark]).join('、'),
  },
  { key: 'state', head: '能否修改', cell: (request) => <RequestState request={request} /> },
];

function YearTable({ requests }: { requests: readonly MoneyRequest[] }) {
  return (
    <div className="mt-4">
      <Table
        caption="各年度的预算类别和标记"
        captionHidden
        columns={YEAR_COLUMNS}
        rows={[...requests]}
        rowKey={(request) => String(request.fiscalYear)}
      />
    </div>
  );
}

function RequestState({ request }: { request: MoneyRequest }) {
  if (request.lockedAt !== null) return <StateBadge tone="info">目标在审核或已通过，不能改</StateBadge>;
  return isWithoutMoney(request) ? <StateBadge tone="warn">未填金额</StateBadge> : '可以改';
}
