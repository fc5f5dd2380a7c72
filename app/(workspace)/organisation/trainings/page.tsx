import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { RouteLink } from '@/components/ui/route-link';
import { Table } from '@/components/ui/table';
import { TRAINING_KIND_LABELS } from '@/lib/organisation/labels';
import { listTrainings } from '@/lib/organisation/queries/list-trainings';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { requireSeatPage } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '培训与实操' };

export default async function TrainingsPage() {
  const context = await requireSeatPage('performance_office');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const [trainings, units] = await Promise.all([listTrainings(context, fiscalYear), listUnits(context, fiscalYear)]);
  const trained = new Set(trainings.flatMap((training) => training.attendances.map((row) => row.unitId)));
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '培训与实操' }]}
      header={
        <PageHeader
          title="培训与实操"
          kicker={`${fiscalYear} 年`}
          figures={[
            { label: '已参加', value: trained.size, unit: '个单位' },
            { label: '未参加', value: units.length - trained.size, unit: '个单位' },
          ]}
          action={
            <RouteLink href="/organisation/trainings/new" className={buttonClass({ variant: 'primary' })}>
              登记培训实操
            </RouteLink>
          }
        />
      }
    >
      <Table
        caption="培训与实操"
        captionHidden
        rows={[...trainings]}
        rowKey={(training) => training.id}
        rowHref={(training) => `/organisation/trainings/${training.id}`}
        empty={<EmptyState title="本年还没有培训实操记录">登记后，会审时能看到单位是否参加过培训。</EmptyState>}
        columns={[
          { key: 'heldOn', head: '日期', cell: (training) => training.heldOn },
          { key: 'kind', head: '方式', cell: (training) => TRAINING_KIND_LABELS[training.kind] },
          { key: 'title', head: '主题', cell: (training) => training.title },
          { key: 'material', head: '培训材料', cell: (training) => training.material },
          {
            key: 'units',
            head: '到场单位',
            unit: '个',
            figure: true,
            cell: (training) => training.attendances.length,
          },
          {
            key: 'heads',
            head: '到场人数',
            unit: '人',
            figure: true,
            cell: (training) => training.attendances.reduce((sum, row) => sum + row.headcount, 0),
          },
        ]}
      />
    </Page>
  );
}
