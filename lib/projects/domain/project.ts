/**
 * A project or policy as the county knows it over the years: identity, kind, responsible people, term. The money of a
 * year stands in money-request.ts; the performance target of a year in the chapter below.
 */
import type { FieldMark } from '@/lib/projects/domain/classification-marks';
import type { MoneyRequest } from '@/lib/projects/domain/money-request';

/** 绩效目标主体 this chapter keeps; a policy is a subject without project code. */
export const PROJECT_SUBJECTS = ['project', 'policy'] as const;
export type ProjectSubject = (typeof PROJECT_SUBJECTS)[number];

/** 项目类别. @source 项目支出管理: 人员类, 运转类 (公用经费, 其他运转类), 特定目标类 */
export const PROJECT_CATEGORIES = ['special_purpose', 'other_operation', 'routine_operation', 'personnel'] as const;
export type ProjectCategory = (typeof PROJECT_CATEGORIES)[number];

/** 项目类型. @source 轮台县2025年预算绩效情况说明: 重点建设、政府购买服务、政府债务、政府采购、补助补贴 */
export const PROJECT_KINDS = [
  'key_construction',
  'service_purchase',
  'government_debt',
  'procurement',
  'subsidy',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const CONTINUITIES = ['new', 'continuing'] as const;
export type Continuity = (typeof CONTINUITIES)[number];

/** What people enter about a project; text is kept as typed but for outer spaces. */
export interface ProjectFacts {
  readonly subjectKind: ProjectSubject;
  /** 项目代码 of the 一体化 platform, normalised; null = not given yet, always null for a policy */
  readonly code: string | null;
  /** 本地旧代码 */
  readonly localCode: string | null;
  readonly name: string;
  readonly category: ProjectCategory;
  readonly kind: ProjectKind | null;
  readonly continuity: Continuity;
  /** 责任单位 */
  readonly unitId: string;
  /** 实施单位 where it is another one */
  readonly implementingUnitId: string | null;
  /** 项目负责人: a name or a post */
  readonly projectLeader: string;
  readonly leaderPhone: string | null;
  /** 单位负责人: a name or a post */
  readonly unitLeader: string;
  /** first and last fiscal year, the same for a project of one year */
  readonly termFrom: number;
  readonly termTo: number;
}

export interface Project extends ProjectFacts {
  readonly id: string;
  readonly createdBy: string | null;
  readonly version: number;
  /** by fiscal year, the latest first */
  readonly requests: readonly MoneyRequest[];
}

/** Free text of a project in which a classification mark is looked for. */
export const SCANNED_FIELDS = ['name', 'localCode', 'projectLeader', 'unitLeader'] as const;
export type ScannedField = (typeof SCANNED_FIELDS)[number];
export type ProjectMark = FieldMark<ScannedField>;
