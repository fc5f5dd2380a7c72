/**
 * G08: a common indicator refers to an entry in force and keeps its name, level, unit and direction.
 * @source 轮台县2025年预算绩效情况说明（一）: 共性指标一律使用体系内指标
 */
import { placeInFrame } from '@/lib/targets/domain/frames';

import { type FormRemark, type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';
import type { Frame, LibraryEntry, TargetLine } from '@/lib/targets/domain/types';

type FieldRemark = readonly [keyof TargetLine, FormRemark];

function changes(line: TargetLine, entry: LibraryEntry, frame: Frame): readonly FieldRemark[] {
  const place = placeInFrame(entry, frame);
  const found: FieldRemark[] = [];
  if (entry.isRetired) found.push(['indicatorId', { code: 'common_retired', params: { code: entry.code } }]);
  if (line.name.trim() !== entry.name) {
    found.push(['name', { code: 'common_name_changed', params: { expected: entry.name } }]);
  }
  if (line.level1 !== place.level1 || line.level2 !== place.level2) {
    found.push(['level2', { code: 'common_level_changed', params: { level1: place.level1, level2: place.level2 } }]);
  }
  if (line.unit.trim() !== entry.unit) {
    const rewrite = { code: 'set_unit', params: { value: entry.unit } };
    found.push(['unit', { code: 'common_unit_changed', params: { expected: entry.unit }, rewrite }]);
  }
  if (line.direction !== entry.direction) {
    const rewrite = { code: 'set_direction', params: { value: entry.direction } };
    found.push(['direction', { code: 'common_direction_changed', params: { direction: entry.direction }, rewrite }]);
  }
  return found;
}

export const commonIsUnchanged: FormRule = ({ form, library }) =>
  form.lines.flatMap((line, index) => {
    if (line.indicatorId === null) return [];
    const entry = library.byId.get(line.indicatorId);
    if (entry === undefined) return [lineFinding('G08', { line, index }, 'indicatorId', { code: 'common_unknown' })];
    return changes(line, entry, form.frame).map(([field, remark]) =>
      lineFinding('G08', { line, index }, field, remark),
    );
  });
