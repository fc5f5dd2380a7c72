import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { requireSeatPage } from '@/lib/web/page-guard';
import { TrainingForm } from '../_components/training-form';
import { unitOptions } from '../_components/unit-options';

export const metadata: Metadata = { title: '登记培训实操' };

export default async function NewTrainingPage() {
  const context = await requireSeatPage('performance_office');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const units = await listUnits(context, fiscalYear);
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '培训与实操', href: '/organisation/trainings' }, { label: '登记' }]}
      header={<PageHeader title="登记培训实操" kicker={`${fiscalYear} 年`} />}
    >
      <TrainingForm fiscalYear={fiscalYear} units={unitOptions(units)} />
    </Page>
  );
}
