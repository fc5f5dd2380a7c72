import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { listDivisions } from '@/lib/organisation/queries/list-divisions';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { requireSeatPage } from '@/lib/web/page-guard';
import { DivisionForm, UnitListForm } from './_components/unit-forms';

export const metadata: Metadata = { title: '单位名单' };

export default async function UnitListPage() {
  const context = await requireSeatPage('system_administrator');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const [units, divisions] = await Promise.all([listUnits(context, fiscalYear), listDivisions(context)]);
  return (
    <Page
      crumbs={[{ label: '系统管理' }, { label: '单位名单' }]}
      header={
        <PageHeader title="单位名单" figures={[{ label: `${fiscalYear} 年`, value: units.length, unit: '个单位' }]} />
      }
    >
      <Section title="载入名单" note="名单按年度管理：新单位进入，未列出的单位从本年起退出，同一份名单再载入没有变化。">
        <UnitListForm fiscalYear={fiscalYear} />
      </Section>
      <Section title="业务股室">
        <Table
          caption="业务股室"
          captionHidden
          rows={[...divisions]}
          rowKey={(division) => division.id}
          empty={<EmptyState title="还没有业务股室">请在下面登记，单位才能分配对口股室。</EmptyState>}
          columns={[
            { key: 'code', head: '代码', cell: (division) => division.code },
            { key: 'name', head: '名称', cell: (division) => division.name },
            {
              key: 'count',
              head: '对口单位',
              unit: '个',
              figure: true,
              cell: (division) => units.filter((unit) => unit.divisionId === division.id).length,
            },
          ]}
        />
        <DivisionForm />
      </Section>
      <Section title={`${fiscalYear} 年单位`}>
        <Table
          caption={`${fiscalYear} 年预算单位`}
          captionHidden
          scroll="box"
          rows={[...units]}
          rowKey={(unit) => unit.id}
          empty={<EmptyState title="本年还没有单位名单">请在上面选择文件载入。</EmptyState>}
          columns={[
            { key: 'code', head: '编码', cell: (unit) => unit.code },
            { key: 'name', head: '名称', cell: (unit) => unit.name },
            { key: 'kind', head: '类型', cell: (unit) => unit.kind },
            { key: 'parent', head: '主管部门', cell: (unit) => unit.parentName },
            { key: 'division', head: '对口股室', cell: (unit) => unit.divisionName },
          ]}
        />
      </Section>
    </Page>
  );
}
