import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { getTraining } from '@/lib/organisation/queries/list-trainings';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { foundOr404, requireSeatPage } from '@/lib/web/page-guard';
import { TrainingForm } from '../_components/training-form';
import { unitOptions } from '../_components/unit-options';

export const metadata: Metadata = { title: '培训实操' };

export default async function TrainingPage({ params }: { params: Promise<{ id: string }> }) {
  const context = await requireSeatPage('performance_office');
  const training = await foundOr404(getTraining(context, (await params).id));
  const units = await listUnits(context, training.fiscalYear);
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '培训与实操', href: '/organisation/trainings' }, { label: training.title }]}
      header={<PageHeader title={training.title} kicker={`${training.fiscalYear} 年`} />}
    >
      <TrainingForm
        fiscalYear={training.fiscalYear}
        units={unitOptions(units)}
        training={{ ...training, attendances: [...training.attendances] }}
      />
    </Page>
  );
}
