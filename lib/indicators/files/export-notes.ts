import type { EditionRecord } from '@/lib/indicators/data/editions';
import type { LibraryNotes } from '@/lib/indicators/files/write-library-file';

/** The sheet of notes of an export: which library this is, and that it is demo data where it is. */
export function exportNotes(edition: EditionRecord): LibraryNotes {
  return [
    ['名称', '预算绩效共性指标库'],
    ['版本', `第 ${edition.number} 版，${edition.fiscalYear} 年度起使用`],
    ['来源', edition.origin],
    ['数据性质', edition.isDemo ? '演示数据·非轮台县发布' : '本县正式数据'],
    ['规模', `${edition.categoryCount} 类 ${edition.indicatorCount} 条`],
    ['导入说明', '在“指标库”工作表中修改后可再次导入；新增分类请写在“指标分类”工作表中。'],
    ['内容校验码', edition.contentHash],
  ];
}
