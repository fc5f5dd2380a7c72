import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { RouteLink } from '@/components/ui/route-link';
import { formatWan } from '@/lib/core/money';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { CONTINUITY_LABELS, SUBJECT_LABELS } from '@/lib/projects/labels';
import { getProject } from '@/lib/projects/queries/get-project';
import { listDocumentsOfProject } from '@/lib/projects/queries/list-documents-of-project';
import { listProjectChanges } from '@/lib/projects/queries/list-project-changes';
import { listTargetsOfProject } from '@/lib/targets/queries/list-targets-of-project';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { DocumentsSection } from './_components/documents-section';
import { FactsSection } from './_components/facts-section';
import { HistorySection } from './_components/history-section';
import { RequestSection } from './_components/request-section';
import { TargetsSection } from './_components/targets-section';

export const metadata: Metadata = { title: '项目' };

export default async function ProjectPage({ params, searchParams }: PageProps<'/projects/[id]'>) {
  const [{ id }, search, context] = await Promise.all([params, searchParams, requireSession()]);
  const project = await foundOr404(getProject(context, id));
  const [targets, documents, changes, units] = await Promise.all([
    listTargetsOfProject(context, id),
    listDocumentsOfProject(context, id),
    listProjectChanges(context, id),
    listUnits(context, project.requests[0]?.fiscalYear ?? project.termFrom),
  ]);
  const [latest] = project.requests;
  const from = typeof search.from === 'string' && search.from !== '' ? `?${search.from}` : '';
  const edit = project.canEdit && (
    <RouteLink href={`/projects/${id}/edit`} className={buttonClass({ variant: 'primary' })}>
      修改
    </RouteLink>
  );
  return (
    <Page
      crumbs={[{ label: '项目', href: `/projects${from}` }, { label: project.name }]}
      header={
        <PageHeader
          kicker={`${project.unit.code}-${project.unit.name} · ${SUBJECT_LABELS[project.subjectKind]} · ${CONTINUITY_LABELS[project.continuity]}`}
          title={project.name}
          figures={
            latest && [{ label: `${latest.fiscalYear} 年度资金总额`, value: formatWan(latest.total), unit: '万元' }]
          }
          action={edit || undefined}
          more={<PrintButton />}
        />
      }
    >
      <FactsSection project={project} countyCode={context.countyCode} />
      <RequestSection requests={project.requests} path={`/projects/${id}`} search={search} />
      <DocumentsSection documents={documents} projectId={id} unitId={project.unitId} canEdit={project.canEdit} />
      <TargetsSection targets={targets} />
      <HistorySection changes={changes} unitNames={new Map(units.map((unit) => [unit.id, unit.name]))} />
    </Page>
  );
}
