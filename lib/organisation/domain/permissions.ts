/**
 * The permission matrix: which seat may do what with which object, and how it must stand to the unit concerned. The
 * widest a chapter may allow: its policy and its transition table narrow it by state. A pair that is not written here
 * is denied. Written out to docs/permissions.md.
 * @source domain.md 3.3
 */
import type { Seat } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';

export const PERMISSION_VERBS = [
  'read',
  'create',
  'propose',
  'submit',
  'give_opinion',
  'approve',
  'confirm',
  'reply',
  'recheck',
  'score',
  'sign',
  'execute',
  'publish',
] as const;
export type PermissionVerb = (typeof PERMISSION_VERBS)[number];

export const PERMISSION_OBJECTS = [
  'indicator_library',
  'project_library',
  'ex_ante_assessment',
  'performance_target',
  'budget_approval',
  'disclosure',
  'monitoring_task',
  'monitoring_record',
  'warning',
  'rectification_notice',
  'self_evaluation',
  'department_evaluation',
  'key_evaluation',
  'result_use',
  'annual_calendar',
  'agency_assignment',
  'training_record',
  'audit_trail',
  'unit_list',
  'account',
  'seat_grant',
  'password_reset',
  'sign_in_policy',
] as const;
export type PermissionObject = (typeof PERMISSION_OBJECTS)[number];

/** Verbs a seat has on an object for records of units it stands to in the relation. */
export interface Permission {
  readonly relation: Relation;
  readonly verbs: readonly PermissionVerb[];
}

type Row = Readonly<Partial<Record<Seat, readonly Permission[]>>>;

const at =
  (relation: Relation) =>
  (...verbs: PermissionVerb[]): Permission => ({ relation, verbs });
const own = at('own');
const subordinate = at('subordinate');
const division = at('division');
const assigned = at('assigned');
const county = at('county');

const READERS: Row = {
  congress_reader: [county('read')],
  audit_reader: [county('read')],
  county_leader: [county('read')],
};

export const PERMISSIONS: Readonly<Record<PermissionObject, Row>> = {
  indicator_library: {
    unit_clerk: [county('read', 'propose')],
    unit_reviewer: [county('read')],
    department_reviewer: [county('read', 'propose')],
    finance_division: [county('read')],
    performance_office: [county('read', 'create', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [county('read')],
    expert: [county('read')],
    ...READERS,
  },
  project_library: {
    unit_clerk: [own('read', 'create')],
    unit_reviewer: [own('read', 'submit')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'approve')],
    performance_office: [county('read')],
    budget_office: [county('read', 'approve')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read')],
    ...READERS,
  },
  ex_ante_assessment: {
    unit_clerk: [own('read', 'create')],
    unit_reviewer: [own('read', 'submit')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'give_opinion')],
    performance_office: [county('read', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read', 'give_opinion', 'score')],
    expert: [assigned('read', 'give_opinion', 'score')],
    ...READERS,
  },
  performance_target: {
    unit_clerk: [own('read', 'create')],
    unit_reviewer: [own('read', 'submit', 'give_opinion')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'give_opinion', 'approve')],
    performance_office: [county('read', 'give_opinion', 'approve')],
    budget_office: [county('read', 'approve')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read', 'give_opinion')],
    expert: [assigned('read', 'give_opinion')],
    ...READERS,
  },
  budget_approval: {
    performance_office: [county('read')],
    budget_office: [county('read', 'create')],
    finance_leader: [county('read', 'approve')],
    ...READERS,
  },
  disclosure: {
    unit_clerk: [own('read')],
    unit_reviewer: [own('read', 'confirm')],
    department_reviewer: [own('read'), subordinate('read', 'confirm')],
    finance_division: [division('read')],
    performance_office: [county('read', 'publish')],
    budget_office: [county('read', 'publish')],
    finance_leader: [county('read', 'approve')],
    ...READERS,
  },
  monitoring_task: {
    department_reviewer: [county('read')],
    finance_division: [county('read')],
    performance_office: [county('read', 'create')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    audit_reader: [county('read')],
    county_leader: [county('read')],
  },
  monitoring_record: {
    unit_clerk: [own('read', 'create')],
    unit_reviewer: [own('read', 'submit')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'approve')],
    performance_office: [county('read', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read')],
    expert: [assigned('read')],
    ...READERS,
  },
  warning: {
    unit_clerk: [own('read')],
    unit_reviewer: [own('read')],
    department_reviewer: [own('read'), subordinate('read')],
    finance_division: [division('read')],
    performance_office: [county('read', 'execute')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    ...READERS,
  },
  rectification_notice: {
    unit_clerk: [own('read', 'reply')],
    unit_reviewer: [own('read', 'submit', 'reply')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'approve')],
    performance_office: [county('read', 'create', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read', 'sign')],
    ...READERS,
  },
  self_evaluation: {
    unit_clerk: [own('read', 'create')],
    unit_reviewer: [own('read', 'submit')],
    department_reviewer: [own('read'), subordinate('read', 'approve')],
    finance_division: [division('read', 'recheck')],
    performance_office: [county('read', 'recheck', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read')],
    expert: [assigned('read')],
    ...READERS,
  },
  department_evaluation: {
    unit_reviewer: [own('read')],
    department_reviewer: [own('read', 'create', 'submit'), subordinate('read', 'create', 'submit')],
    finance_division: [division('read', 'approve')],
    performance_office: [county('read', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read')],
    expert: [assigned('read')],
    ...READERS,
  },
  key_evaluation: {
    unit_clerk: [own('reply')],
    unit_reviewer: [own('read')],
    department_reviewer: [own('read'), subordinate('read')],
    finance_division: [division('read')],
    performance_office: [county('read', 'create', 'approve')],
    budget_office: [county('read')],
    finance_leader: [county('read', 'approve')],
    agency_evaluator: [assigned('read', 'create')],
    expert: [assigned('read', 'create')],
    ...READERS,
  },
  result_use: {
    unit_clerk: [own('read')],
    unit_reviewer: [own('read')],
    department_reviewer: [own('read'), subordinate('read')],
    finance_division: [division('read', 'propose')],
    performance_office: [county('read', 'create')],
    budget_office: [county('read', 'execute')],
    finance_leader: [county('read', 'approve')],
    ...READERS,
  },
  annual_calendar: {
    unit_clerk: [county('read')],
    unit_reviewer: [county('read')],
    department_reviewer: [county('read')],
    finance_division: [county('read')],
    performance_office: [county('read', 'create', 'execute')],
    budget_office: [county('read', 'create')],
    finance_leader: [county('read')],
    agency_evaluator: [county('read')],
    expert: [county('read')],
    ...READERS,
  },
  agency_assignment: {
    finance_division: [county('read')],
    performance_office: [county('read', 'create')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    security_administrator: [county('read')],
  },
  training_record: {
    unit_clerk: [own('read')],
    unit_reviewer: [own('read')],
    department_reviewer: [own('read'), subordinate('read')],
    finance_division: [division('read')],
    performance_office: [county('read', 'create')],
    budget_office: [county('read')],
    finance_leader: [county('read')],
    agency_evaluator: [assigned('read')],
    ...READERS,
  },
  audit_trail: {
    audit_reader: [county('read')],
    audit_administrator: [county('read', 'confirm')],
  },
  unit_list: {
    system_administrator: [county('read', 'create')],
    security_administrator: [county('read')],
    performance_office: [county('read', 'execute')],
    budget_office: [county('read', 'execute')],
  },
  account: {
    system_administrator: [county('read', 'create')],
    security_administrator: [county('read', 'execute')],
    audit_administrator: [county('read')],
  },
  seat_grant: {
    system_administrator: [county('read')],
    security_administrator: [county('read', 'create')],
    audit_administrator: [county('read')],
  },
  password_reset: {
    system_administrator: [county('read', 'propose')],
    security_administrator: [county('read', 'approve')],
  },
  sign_in_policy: {
    system_administrator: [county('read')],
    security_administrator: [county('read', 'execute')],
    audit_administrator: [county('read')],
  },
};
