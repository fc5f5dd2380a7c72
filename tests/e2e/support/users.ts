/** Who walks the journeys: demo accounts by seat and place, as the demo entry lists them. */
export interface User {
  /** as the demo entry groups accounts */
  readonly seat: string;
  /** unit, division, agency or post on the button; null = the only account of its seat */
  readonly place: string | null;
}

export function clerkOf(unit: string): User {
  return { seat: '单位经办', place: unit };
}

export function reviewerOf(unit: string): User {
  return { seat: '单位审核', place: unit };
}

export function departmentOf(unit: string): User {
  return { seat: '主管部门审核', place: unit };
}

export function divisionOf(name: string): User {
  return { seat: '业务股室', place: name };
}

/** 主评人 of the agency the schools are assigned to. */
export const evaluator: User = { seat: '第三方机构', place: '示例绩效评价咨询有限公司（虚构） 主评人' };
export const office: User = { seat: '绩效股', place: '轮台县财政局绩效股 经办' };
export const officeHead: User = { seat: '绩效股', place: '轮台县财政局绩效股 负责人' };
export const security: User = { seat: '安全管理员', place: null };
export const auditor: User = { seat: '审计管理员', place: null };
export const systemKeeper: User = { seat: '系统管理员', place: null };

/** 908, where most is filed. */
export const SCHOOL = '轮台县第二小学';
/** 905, under the same department, division and agency. */
export const NEIGHBOUR = '轮台县第四中学';
/** 303, department of both. */
export const DEPARTMENT = '轮台县教育局';
export const DIVISION = '教科文股';
/** 210, whose clerk also sits as its reviewer. */
export const UNIT_OF_TWO_SEATS = '轮台县文学艺术界联合会';
