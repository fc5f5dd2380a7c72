/**
 * 支出功能分类科目, 类 level: the national codes a money request may name. Their words stand in labels.ts.
 * @source 政府收支分类科目, 支出功能分类 (类)
 */
export const FUNCTION_CLASSES = [
  '201',
  '203',
  '204',
  '205',
  '206',
  '207',
  '208',
  '209',
  '210',
  '211',
  '212',
  '213',
  '214',
  '215',
  '216',
  '217',
  '219',
  '220',
  '221',
  '222',
  '223',
  '224',
  '227',
  '229',
  '230',
  '231',
  '232',
  '233',
] as const;
export type FunctionClass = (typeof FUNCTION_CLASSES)[number];
