import { DivisionTable, UnitTable } from '@/app/(workspace)/calendar/[id]/_components/coverage-tables';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { type CoverageFilter, FILING_STATES, filteredUnits } from '@/lib/assignments/domain/coverage-filter';
import { FILING_WORDS } from '@/lib/assignments/labels-export';
import type { CoverageSummary } from '@/lib/assignments/queries/summarise-coverage';

interface CoverageSectionProps {
  entryId: string;
  summary: CoverageSummary;
  filter: CoverageFilter;
}

/** 应报 / 已报 / 未报 by division, and the units behind the numbers. */
export function CoverageSection({ entryId, summary, filter }: CoverageSectionProps) {
  if (summary.total.owed === 0) {
    return (
      <Section title="报送情况">
        <EmptyState title="还没有单位需要报送">布置以后，这里按股室和单位列出应报、已报、未报。</EmptyState>
      </Section>
    );
  }
  const units = filteredUnits(summary.units, filter);
  return (
    <Section title="报送情况">
      <div className="grid items-start gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <DivisionTable summary={summary} />
        <div className="min-w-0">
          <UnitFilter entryId={entryId} summary={summary} filter={filter} />
          <UnitTable units={units} />
          <p className="py-2 text-ink-2 text-sm">{`共 ${units.length} 个单位`}</p>
        </div>
      </div>
    </Section>
  );
}

function UnitFilter({ entryId, summary, filter }: CoverageSectionProps) {
  const divisions = summary.divisions.flatMap(({ divisionId, divisionName }) =>
    divisionId === null ? [] : [{ value: divisionId, label: divisionName ?? '' }],
  );
  const filings = FILING_STATES.map((state) => ({ value: state, label: FILING_WORDS[state] }));
  const chosen = { division: filter.divisionId ?? '', filing: filter.filing ?? '' };
  return (
    <FilterBar
      path={`/calendar/${entryId}`}
      active={chosen.division !== '' || chosen.filing !== ''}
      tools={
        <>
          <ExportButton action="/api/calendar/export" fields={{ id: entryId, ...chosen }} />
          <PrintButton />
        </>
      }
    >
      <Field label="股室" name="division">
        {(control) => <Select {...control} placeholder="全部股室" options={divisions} defaultValue={chosen.division} />}
      </Field>
      <Field label="报送" name="filing">
        {(control) => <Select {...control} placeholder="全部" options={filings} defaultValue={chosen.filing} />}
      </Field>
    </FilterBar>
  );
}
