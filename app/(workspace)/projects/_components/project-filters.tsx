import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { MONEY_UNIT_PARAM, MoneySwitch } from '@/components/ui/money-switch';
import type { SearchValues } from '@/components/ui/search-href';
import { Select, type SelectOption } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { BUDGET_BOOKS } from '@/lib/projects/domain/money-request';
import { CONTINUITIES, PROJECT_CATEGORIES, PROJECT_KINDS, PROJECT_SUBJECTS } from '@/lib/projects/domain/project';
import type { ListFilter } from '@/lib/projects/domain/project-list';
import {
  BOOK_SHORT_LABELS,
  CATEGORY_LABELS,
  CONTINUITY_LABELS,
  KIND_LABELS,
  SUBJECT_LABELS,
} from '@/lib/projects/labels';
import { optionsOf } from './options';

const PATH = '/projects';

export interface ProjectFiltersProps {
  filter: ListFilter;
  text: string;
  search: SearchValues;
  years: readonly number[];
  units: SelectOption[];
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** The address without the place in the list: what an export and a new order begin with. */
export function withoutPosition(search: SearchValues): Record<string, string> {
  const entries = Object.entries(search).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === undefined || text === '' || name === 'after' || name === 'before' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(entries);
}

export function ProjectFilters({ filter, text, search, years, units }: ProjectFiltersProps) {
  const fields = withoutPosition(search);
  const choices = [
    {
      name: 'category',
      label: '项目类别',
      value: filter.category,
      options: optionsOf(PROJECT_CATEGORIES, CATEGORY_LABELS),
    },
    { name: 'kind', label: '项目类型', value: filter.kind, options: optionsOf(PROJECT_KINDS, KIND_LABELS) },
    {
      name: 'continuity',
      label: '新增延续',
      value: filter.continuity,
      options: optionsOf(CONTINUITIES, CONTINUITY_LABELS),
    },
    { name: 'book', label: '预算类别', value: filter.book, options: optionsOf(BUDGET_BOOKS, BOOK_SHORT_LABELS) },
    {
      name: 'subject',
      label: '项目政策',
      value: filter.subjectKind,
      options: optionsOf(PROJECT_SUBJECTS, SUBJECT_LABELS),
    },
  ];
  const isActive = text !== '' || filter.unitId !== null || choices.some((choice) => choice.value !== null);
  return (
    <FilterBar
      path={PATH}
      active={isActive}
      keep={{ [MONEY_UNIT_PARAM]: fields[MONEY_UNIT_PARAM], sort: fields.sort, order: fields.order }}
      tools={
        <>
          <MoneySwitch path={PATH} search={search} />
          <ExportButton action="/api/projects/export" fields={fields} />
        </>
      }
    >
      <Field label="查找" name="q">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            defaultValue={text}
            placeholder="名称、代码、单位、拼音"
            className="w-44"
          />
        )}
      </Field>
      <Field label="预算年度" name="year">
        {(control) => (
          <Select
            {...control}
            defaultValue={String(filter.fiscalYear)}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
          />
        )}
      </Field>
      {units.length > 1 && (
        <Field label="单位" name="unit">
          {(control) => (
            <Select
              {...control}
              defaultValue={filter.unitId ?? ''}
              placeholder="全部"
              options={units}
              className="max-w-40"
            />
          )}
        </Field>
      )}
      {choices.map((choice) => (
        <Field key={choice.name} label={choice.label} name={choice.name}>
          {(control) => (
            <Select
              {...control}
              defaultValue={choice.value ?? ''}
              placeholder="全部"
              options={choice.options}
              className="max-w-28"
            />
          )}
        </Field>
      ))}
    </FilterBar>
  );
}
