import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { Select } from '@/components/ui/select';
import { compareTargetVersions, type VersionChoice } from '@/lib/targets/queries/compare-target-versions';
import { getTarget } from '@/lib/targets/queries/get-target';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { ChangeList } from './_components/change-list';

export const metadata: Metadata = { title: '版本对比' };

interface ComparePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
}

export default async function CompareVersionsPage({ params, searchParams }: ComparePageProps) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const context = await requireSession();
  const { record } = await foundOr404(getTarget(context, id));
  const from = choiceOf(search.from, record.versionNo);
  const to = choiceOf(search.to, record.versionNo);
  const { changes } = await foundOr404(compareTargetVersions(context, id, from, to));
  const options = [
    ...Array.from({ length: record.versionNo }, (_, index) => ({
      value: String(index + 1),
      label: `第 ${index + 1} 版`,
    })),
    { value: 'present', label: '现在的内容' },
  ];
  return (
    <Page
      crumbs={[
        { label: '绩效目标', href: '/targets' },
        { label: record.subject.projectName, href: `/targets/${id}?tab=history` },
        { label: '版本对比' },
      ]}
      header={
        <PageHeader
          title="版本对比"
          kicker={record.subject.projectName}
          figures={[{ label: '不同之处', value: changes.length, unit: '处' }]}
        />
      }
    >
      <FilterBar path={`/targets/${id}/compare`}>
        <Select name="from" aria-label="从哪一版" defaultValue={String(from)} options={options} />
        <Select name="to" aria-label="到哪一版" defaultValue={String(to)} options={options} />
      </FilterBar>
      {changes.length === 0 ? (
        <EmptyState title="这两版内容相同">换一个版本再比。</EmptyState>
      ) : (
        <ChangeList changes={changes} />
      )}
    </Page>
  );
}

/** A version number that exists, or the form as it stands now. */
function choiceOf(asked: string | undefined, last: number): VersionChoice {
  const number = Number(asked);
  return Number.isInteger(number) && number >= 1 && number <= last ? number : 'present';
}
