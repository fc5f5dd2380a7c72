import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { newId } from '@/lib/platform/ids';
import { businessYearOf } from '@/lib/projects/business-year';
import { openYears } from '@/lib/projects/domain/project-rules';
import { getPlaceholderCount } from '@/lib/projects/queries/get-placeholder-count';
import { listEditableUnits } from '@/lib/projects/queries/list-editable-units';
import { requireSession } from '@/lib/web/page-guard';
import { newProjectValues } from '../_components/form-values';
import { PlaceholderNotice } from '../_components/placeholder-notice';
import { ProjectForm } from '../_components/project-form';
import { unitOptions } from '../_components/unit-options';
import { addPlaceholderAction, registerProjectAction } from '../actions';

export const metadata: Metadata = { title: '登记项目或政策' };

export default async function NewProjectPage() {
  const context = await requireSession();
  const year = businessYearOf(context);
  const ownUnits = await listEditableUnits(context, year);
  const [first] = ownUnits;
  if (!first) notFound();
  const [allUnits, placeholderCount] = await Promise.all([
    listUnits(context, year),
    getPlaceholderCount(context, year),
  ]);
  return (
    <Page
      crumbs={[{ label: '项目', href: '/projects' }, { label: '登记' }]}
      header={<PageHeader title="登记项目或政策" />}
    >
      <PlaceholderNotice action={addPlaceholderAction} fiscalYear={year} count={placeholderCount} />
      <ProjectForm
        action={registerProjectAction}
        values={newProjectValues(newId(), first.id, year)}
        countyCode={context.countyCode}
        ownUnits={unitOptions(ownUnits)}
        allUnits={unitOptions(allUnits)}
        years={openYears(year)}
        backHref="/projects"
      />
    </Page>
  );
}
