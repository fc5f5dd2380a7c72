import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tab-links';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { businessYearOf } from '@/lib/projects/business-year';
import { openYears } from '@/lib/projects/domain/project-rules';
import { getProject } from '@/lib/projects/queries/get-project';
import { listEditableUnits } from '@/lib/projects/queries/list-editable-units';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { keptProjectValues } from '../../_components/form-values';
import { ProjectForm } from '../../_components/project-form';
import { unitOptions } from '../../_components/unit-options';
import { updateProjectAction } from '../../actions';

export const metadata: Metadata = { title: '修改项目' };

/** One year of the request at a time; the year stands in the address. */
export default async function EditProjectPage({ params, searchParams }: PageProps<'/projects/[id]/edit'>) {
  const [{ id }, search, context] = await Promise.all([params, searchParams, requireSession()]);
  const project = await foundOr404(getProject(context, id));
  if (!project.canEdit) notFound();
  const asked = project.requests.map((request) => request.fiscalYear);
  const years = [...new Set([...asked, ...openYears(businessYearOf(context))])].sort((a, b) => b - a);
  const year = years.find((one) => String(one) === search.year) ?? asked[0] ?? years[0] ?? businessYearOf(context);
  const request = project.requests.find((one) => one.fiscalYear === year) ?? null;
  const [ownUnits, allUnits] = await Promise.all([listEditableUnits(context, year), listUnits(context, year)]);
  const href = `/projects/${id}/edit`;
  return (
    <Page
      crumbs={[
        { label: '项目', href: '/projects' },
        { label: project.name, href: `/projects/${id}` },
        { label: '修改' },
      ]}
      header={<PageHeader kicker={`${project.unit.code}-${project.unit.name}`} title={project.name} />}
    >
      <TabLinks
        label="预算年度"
        links={years.map((one) => ({
          href: `${href}?year=${one}`,
          label: asked.includes(one) ? `${one} 年度` : `增加 ${one} 年度申请`,
          current: one === year,
        }))}
      />
      <ProjectForm
        key={year}
        action={updateProjectAction}
        values={keptProjectValues(project, request, year)}
        countyCode={context.countyCode}
        ownUnits={unitOptions(ownUnits)}
        allUnits={unitOptions(allUnits)}
        years={[year]}
        backHref={`/projects/${id}`}
      />
    </Page>
  );
}
