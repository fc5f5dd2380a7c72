-- CreateEnum
CREATE TYPE "calendar_step" AS ENUM ('target_filing', 'joint_review', 'congress_approval', 'budget_issue', 'disclosure', 'project_monitoring_may', 'department_monitoring_june', 'project_monitoring_august', 'self_evaluation', 'key_evaluation');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('done', 'refused');

-- CreateEnum
CREATE TYPE "level1" AS ENUM ('cost', 'output', 'benefit', 'satisfaction', 'operating_cost', 'management_efficiency', 'duty_performance', 'social_effect', 'development_capacity');

-- CreateEnum
CREATE TYPE "level2" AS ENUM ('economic_cost', 'social_cost', 'ecological_cost', 'quantity', 'quality', 'timeliness', 'cost', 'economic_benefit', 'social_benefit', 'ecological_benefit', 'sustainable_impact', 'service_satisfaction');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('ge', 'gt', 'eq', 'lt', 'le', 'qualitative');

-- CreateEnum
CREATE TYPE "accrual" AS ENUM ('cumulative', 'state');

-- CreateEnum
CREATE TYPE "indicator_state" AS ENUM ('enabled', 'retired');

-- CreateEnum
CREATE TYPE "seat" AS ENUM ('unit_clerk', 'unit_reviewer', 'department_reviewer', 'finance_division', 'performance_office', 'budget_office', 'finance_leader', 'agency_evaluator', 'expert', 'congress_reader', 'audit_reader', 'county_leader', 'system_administrator', 'security_administrator', 'audit_administrator');

-- CreateEnum
CREATE TYPE "account_state" AS ENUM ('created', 'active', 'disabled');

-- CreateEnum
CREATE TYPE "training_kind" AS ENUM ('lecture', 'practice');

-- CreateEnum
CREATE TYPE "training_result" AS ENUM ('passed', 'failed', 'attended');

-- CreateEnum
CREATE TYPE "password_reset_state" AS ENUM ('requested', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('project', 'department', 'policy');

-- CreateEnum
CREATE TYPE "project_category" AS ENUM ('personnel', 'routine_operation', 'other_operation', 'special_purpose');

-- CreateEnum
CREATE TYPE "project_kind" AS ENUM ('key_construction', 'service_purchase', 'government_debt', 'procurement', 'subsidy');

-- CreateEnum
CREATE TYPE "budget_book" AS ENUM ('general_public', 'government_managed_fund', 'state_capital', 'social_insurance');

-- CreateEnum
CREATE TYPE "project_continuity" AS ENUM ('new', 'continuing');

-- CreateEnum
CREATE TYPE "fund_mark" AS ENUM ('xinjiang_aid', 'direct', 'rural_linkage', 'general_bond', 'special_bond');

-- CreateEnum
CREATE TYPE "reference_document_kind" AS ENUM ('mandate_document', 'implementation_plan', 'spending_standard');

-- CreateEnum
CREATE TYPE "rule_set_state" AS ENUM ('activated', 'superseded');

-- CreateEnum
CREATE TYPE "target_state" AS ENUM ('drafted', 'unit_submitted', 'unit_reviewed', 'department_reviewed', 'in_joint_review', 'returned', 'passed');

-- CreateEnum
CREATE TYPE "target_event" AS ENUM ('submit', 'withdraw', 'endorse', 'forward', 'convene', 'return', 'pass');

-- CreateEnum
CREATE TYPE "frame_version" AS ENUM ('frame_2020', 'frame_2021');

-- CreateEnum
CREATE TYPE "review_party" AS ENUM ('unit', 'finance', 'third_party');

-- CreateEnum
CREATE TYPE "line_verdict" AS ENUM ('agree', 'modify', 'delete', 'add');

-- CreateEnum
CREATE TYPE "review_aspect" AS ENUM ('completeness', 'relevance', 'appropriateness', 'feasibility');

-- CreateEnum
CREATE TYPE "party_conclusion" AS ENUM ('agree', 'agree_after_revision', 'disagree');

-- CreateTable
CREATE TABLE "calendar_entry" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "step" "calendar_step" NOT NULL,
    "title" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "assigned_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_entry_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "assignment_task" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_task_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "message" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "submission_receipt" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "person_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_receipt_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "county_code" VARCHAR(6) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT NOT NULL,
    "outcome" "audit_outcome" NOT NULL,
    "actor_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "payload" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("county_code","sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "county_code" VARCHAR(6) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("county_code")
);

-- CreateTable
CREATE TABLE "county" (
    "county_code" VARCHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "business_date" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("county_code")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "county_code" VARCHAR(6) NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("county_code","fiscal_year","kind")
);

-- CreateTable
CREATE TABLE "library_edition" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "category_count" INTEGER NOT NULL,
    "indicator_count" INTEGER NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "file_name" TEXT,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_edition_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "indicator_category" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "indicator_category_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "common_indicator" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "code" VARCHAR(30) NOT NULL,
    "category_id" UUID NOT NULL,
    "level1" "level1" NOT NULL,
    "level2" "level2" NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "direction" "direction" NOT NULL,
    "accrual" "accrual" NOT NULL,
    "typical_value" TEXT,
    "explanation" TEXT NOT NULL,
    "source_basis" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "state" "indicator_state" NOT NULL DEFAULT 'enabled',
    "search_keys" TEXT NOT NULL,
    "normal_name" TEXT NOT NULL,
    "edition_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "common_indicator_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "budget_unit" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "code" VARCHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "division_id" UUID,
    "is_fictional" BOOLEAN NOT NULL DEFAULT false,
    "is_finance_bureau" BOOLEAN NOT NULL DEFAULT false,
    "valid_from_year" INTEGER NOT NULL,
    "valid_to_year" INTEGER,
    "search_keys" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "budget_unit_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "finance_division" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "finance_division_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "third_party_agency" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "credit_code" TEXT,
    "is_engaged" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "third_party_agency_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "agency_assignment" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "agency_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "agency_assignment_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "person" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "login_name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "password_changed_at" TIMESTAMPTZ(3),
    "state" "account_state" NOT NULL DEFAULT 'created',
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "seat_grant" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" "seat" NOT NULL,
    "unit_id" UUID,
    "division_id" UUID,
    "agency_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "seat_grant_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "address" TEXT NOT NULL,

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "password_reset_state" NOT NULL DEFAULT 'requested',
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "training_record" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "kind" "training_kind" NOT NULL,
    "held_on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "material" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_record_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "training_attendance" (
    "county_code" VARCHAR(6) NOT NULL,
    "training_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "headcount" INTEGER NOT NULL,
    "result" "training_result" NOT NULL,

    CONSTRAINT "training_attendance_pkey" PRIMARY KEY ("county_code","training_id","unit_id")
);

-- CreateTable
CREATE TABLE "project" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "code" VARCHAR(21),
    "local_code" TEXT,
    "name" TEXT NOT NULL,
    "category" "project_category" NOT NULL,
    "kind" "project_kind",
    "continuity" "project_continuity" NOT NULL,
    "unit_id" UUID NOT NULL,
    "implementing_unit_id" UUID,
    "project_leader" TEXT NOT NULL,
    "leader_phone" TEXT,
    "unit_leader" TEXT NOT NULL,
    "term_from" INTEGER NOT NULL,
    "term_to" INTEGER NOT NULL,
    "search_keys" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "money_request" (
    "county_code" VARCHAR(6) NOT NULL,
    "project_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "book" "budget_book" NOT NULL,
    "total" DECIMAL(18,2) NOT NULL,
    "central" DECIMAL(18,2) NOT NULL,
    "region" DECIMAL(18,2) NOT NULL,
    "prefecture" DECIMAL(18,2) NOT NULL,
    "county" DECIMAL(18,2) NOT NULL,
    "aid" DECIMAL(18,2) NOT NULL,
    "general_bond" DECIMAL(18,2) NOT NULL,
    "special_bond" DECIMAL(18,2) NOT NULL,
    "carryover" DECIMAL(18,2) NOT NULL,
    "other" DECIMAL(18,2) NOT NULL,
    "fund_marks" "fund_mark"[],
    "function_code" VARCHAR(3),
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "money_request_pkey" PRIMARY KEY ("county_code","project_id","fiscal_year")
);

-- CreateTable
CREATE TABLE "classified_placeholder" (
    "county_code" VARCHAR(6) NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,

    CONSTRAINT "classified_placeholder_pkey" PRIMARY KEY ("county_code","fiscal_year","serial")
);

-- CreateTable
CREATE TABLE "reference_document" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "kind" "reference_document_kind" NOT NULL,
    "unit_id" UUID NOT NULL,
    "project_id" UUID,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "uploaded_by" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_document_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "rule_set_version" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "rule_set_state" NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "activated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_set_version_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "performance_target" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "state" "target_state" NOT NULL DEFAULT 'drafted',
    "round" INTEGER NOT NULL DEFAULT 0,
    "version_no" INTEGER NOT NULL DEFAULT 0,
    "frame" "frame_version" NOT NULL DEFAULT 'frame_2021',
    "objective" TEXT NOT NULL DEFAULT '',
    "term_objective" TEXT NOT NULL DEFAULT '',
    "beneficiaries" TEXT NOT NULL DEFAULT '',
    "no_satisfaction_reason" TEXT NOT NULL DEFAULT '',
    "no_cost_reason" TEXT NOT NULL DEFAULT '',
    "prepared_by" UUID[],
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,
    "warning_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "performance_target_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "target_line" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "level1" "level1" NOT NULL,
    "level2" "level2" NOT NULL,
    "indicator_id" UUID,
    "name" TEXT NOT NULL,
    "direction" "direction",
    "target_value" TEXT NOT NULL DEFAULT '',
    "target_number" DECIMAL(20,6),
    "unit" TEXT NOT NULL DEFAULT '',
    "weight" TEXT NOT NULL DEFAULT '',
    "weight_points" DECIMAL(6,2),
    "accrual" "accrual" NOT NULL,
    "value_source" TEXT NOT NULL DEFAULT '',
    "scoring_rule" TEXT NOT NULL DEFAULT '',
    "baseline" TEXT NOT NULL DEFAULT '',
    "no_baseline_reason" TEXT NOT NULL DEFAULT '',
    "unit_cost" TEXT NOT NULL DEFAULT '',
    "document_id" UUID,
    "clause_number" TEXT NOT NULL DEFAULT '',
    "clause_text" TEXT NOT NULL DEFAULT '',
    "specific_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "target_line_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "target_version" (
    "county_code" VARCHAR(6) NOT NULL,
    "target_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "review_round" INTEGER,
    "passed_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_version_pkey" PRIMARY KEY ("county_code","target_id","version_no")
);

-- CreateTable
CREATE TABLE "target_transition" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "event" "target_event" NOT NULL,
    "from_state" "target_state" NOT NULL,
    "to_state" "target_state" NOT NULL,
    "person_id" UUID,
    "seat" "seat",
    "note" TEXT NOT NULL DEFAULT '',
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,

    CONSTRAINT "target_transition_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "line_opinion" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "party" "review_party" NOT NULL,
    "line_id" UUID NOT NULL,
    "verdict" "line_verdict" NOT NULL,
    "aspect" "review_aspect",
    "reason_code" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "suggested_value" TEXT NOT NULL DEFAULT '',
    "is_traced" BOOLEAN NOT NULL DEFAULT false,
    "carried_from" INTEGER,
    "person_id" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "line_opinion_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "party_opinion" (
    "county_code" VARCHAR(6) NOT NULL,
    "target_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "party" "review_party" NOT NULL,
    "conclusion" "party_conclusion" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_opinion_pkey" PRIMARY KEY ("county_code","target_id","round","party")
);

-- CreateTable
CREATE TABLE "review_thread" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" UUID,

    CONSTRAINT "review_thread_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "party" "review_party" NOT NULL,
    "text" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateTable
CREATE TABLE "return_item" (
    "county_code" VARCHAR(6) NOT NULL,
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "line_id" UUID,
    "reason_code" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "person_id" UUID,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "return_item_pkey" PRIMARY KEY ("county_code","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_entry_county_code_fiscal_year_step_title_key" ON "calendar_entry"("county_code", "fiscal_year", "step", "title");

-- CreateIndex
CREATE INDEX "assignment_task_county_code_unit_id_idx" ON "assignment_task"("county_code", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_task_county_code_entry_id_unit_id_key" ON "assignment_task"("county_code", "entry_id", "unit_id");

-- CreateIndex
CREATE INDEX "message_county_code_person_id_read_at_idx" ON "message"("county_code", "person_id", "read_at");

-- CreateIndex
CREATE INDEX "submission_receipt_county_code_subject_kind_subject_id_idx" ON "submission_receipt"("county_code", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "submission_receipt_county_code_unit_id_idx" ON "submission_receipt"("county_code", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_receipt_county_code_fiscal_year_number_key" ON "submission_receipt"("county_code", "fiscal_year", "number");

-- CreateIndex
CREATE INDEX "audit_entry_county_code_subject_kind_subject_id_sequence_idx" ON "audit_entry"("county_code", "subject_kind", "subject_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_county_code_actor_id_sequence_idx" ON "audit_entry"("county_code", "actor_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "library_edition_county_code_number_key" ON "library_edition"("county_code", "number");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_category_county_code_code_key" ON "indicator_category"("county_code", "code");

-- CreateIndex
CREATE INDEX "common_indicator_county_code_category_id_idx" ON "common_indicator"("county_code", "category_id");

-- CreateIndex
CREATE INDEX "common_indicator_county_code_normal_name_idx" ON "common_indicator"("county_code", "normal_name");

-- CreateIndex
CREATE UNIQUE INDEX "common_indicator_county_code_code_key" ON "common_indicator"("county_code", "code");

-- CreateIndex
CREATE INDEX "budget_unit_county_code_parent_id_idx" ON "budget_unit"("county_code", "parent_id");

-- CreateIndex
CREATE INDEX "budget_unit_county_code_division_id_idx" ON "budget_unit"("county_code", "division_id");

-- CreateIndex
CREATE UNIQUE INDEX "budget_unit_county_code_code_key" ON "budget_unit"("county_code", "code");

-- CreateIndex
CREATE UNIQUE INDEX "finance_division_county_code_code_key" ON "finance_division"("county_code", "code");

-- CreateIndex
CREATE UNIQUE INDEX "third_party_agency_county_code_name_key" ON "third_party_agency"("county_code", "name");

-- CreateIndex
CREATE INDEX "agency_assignment_county_code_agency_id_fiscal_year_idx" ON "agency_assignment"("county_code", "agency_id", "fiscal_year");

-- CreateIndex
CREATE UNIQUE INDEX "agency_assignment_county_code_fiscal_year_unit_id_key" ON "agency_assignment"("county_code", "fiscal_year", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_county_code_login_name_key" ON "person"("county_code", "login_name");

-- CreateIndex
CREATE INDEX "seat_grant_county_code_person_id_idx" ON "seat_grant"("county_code", "person_id");

-- CreateIndex
CREATE INDEX "seat_grant_county_code_seat_idx" ON "seat_grant"("county_code", "seat");

-- CreateIndex
CREATE INDEX "sign_in_session_county_code_person_id_idx" ON "sign_in_session"("county_code", "person_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_county_code_address_failed_at_idx" ON "sign_in_failure"("county_code", "address", "failed_at");

-- CreateIndex
CREATE INDEX "password_reset_county_code_state_idx" ON "password_reset"("county_code", "state");

-- CreateIndex
CREATE INDEX "training_record_county_code_fiscal_year_idx" ON "training_record"("county_code", "fiscal_year");

-- CreateIndex
CREATE INDEX "training_attendance_county_code_unit_id_idx" ON "training_attendance"("county_code", "unit_id");

-- CreateIndex
CREATE INDEX "project_county_code_unit_id_idx" ON "project"("county_code", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_county_code_code_key" ON "project"("county_code", "code");

-- CreateIndex
CREATE INDEX "reference_document_county_code_project_id_idx" ON "reference_document"("county_code", "project_id");

-- CreateIndex
CREATE INDEX "reference_document_county_code_unit_id_idx" ON "reference_document"("county_code", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_set_version_county_code_fiscal_year_version_key" ON "rule_set_version"("county_code", "fiscal_year", "version");

-- CreateIndex
CREATE INDEX "performance_target_county_code_state_due_on_id_idx" ON "performance_target"("county_code", "state", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "performance_target_county_code_project_id_fiscal_year_key" ON "performance_target"("county_code", "project_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "target_line_county_code_target_id_position_idx" ON "target_line"("county_code", "target_id", "position");

-- CreateIndex
CREATE INDEX "target_line_county_code_indicator_id_idx" ON "target_line"("county_code", "indicator_id");

-- CreateIndex
CREATE INDEX "target_transition_county_code_target_id_occurred_at_idx" ON "target_transition"("county_code", "target_id", "occurred_at");

-- CreateIndex
CREATE INDEX "target_transition_county_code_person_id_occurred_at_idx" ON "target_transition"("county_code", "person_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "line_opinion_county_code_target_id_round_party_line_id_key" ON "line_opinion"("county_code", "target_id", "round", "party", "line_id");

-- CreateIndex
CREATE INDEX "review_thread_county_code_target_id_idx" ON "review_thread"("county_code", "target_id");

-- CreateIndex
CREATE INDEX "review_comment_county_code_thread_id_written_at_idx" ON "review_comment"("county_code", "thread_id", "written_at");

-- CreateIndex
CREATE INDEX "return_item_county_code_target_id_round_idx" ON "return_item"("county_code", "target_id", "round");

-- AddForeignKey
ALTER TABLE "assignment_task" ADD CONSTRAINT "assignment_task_county_code_entry_id_fkey" FOREIGN KEY ("county_code", "entry_id") REFERENCES "calendar_entry"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_task" ADD CONSTRAINT "assignment_task_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_county_code_person_id_fkey" FOREIGN KEY ("county_code", "person_id") REFERENCES "person"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_receipt" ADD CONSTRAINT "submission_receipt_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_indicator" ADD CONSTRAINT "common_indicator_county_code_category_id_fkey" FOREIGN KEY ("county_code", "category_id") REFERENCES "indicator_category"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_unit" ADD CONSTRAINT "budget_unit_county_code_parent_id_fkey" FOREIGN KEY ("county_code", "parent_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_unit" ADD CONSTRAINT "budget_unit_county_code_division_id_fkey" FOREIGN KEY ("county_code", "division_id") REFERENCES "finance_division"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_county_code_agency_id_fkey" FOREIGN KEY ("county_code", "agency_id") REFERENCES "third_party_agency"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_grant" ADD CONSTRAINT "seat_grant_county_code_person_id_fkey" FOREIGN KEY ("county_code", "person_id") REFERENCES "person"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_grant" ADD CONSTRAINT "seat_grant_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_grant" ADD CONSTRAINT "seat_grant_county_code_division_id_fkey" FOREIGN KEY ("county_code", "division_id") REFERENCES "finance_division"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_grant" ADD CONSTRAINT "seat_grant_county_code_agency_id_fkey" FOREIGN KEY ("county_code", "agency_id") REFERENCES "third_party_agency"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_county_code_person_id_fkey" FOREIGN KEY ("county_code", "person_id") REFERENCES "person"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_county_code_person_id_fkey" FOREIGN KEY ("county_code", "person_id") REFERENCES "person"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_county_code_training_id_fkey" FOREIGN KEY ("county_code", "training_id") REFERENCES "training_record"("county_code", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_county_code_implementing_unit_id_fkey" FOREIGN KEY ("county_code", "implementing_unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "money_request" ADD CONSTRAINT "money_request_county_code_project_id_fkey" FOREIGN KEY ("county_code", "project_id") REFERENCES "project"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_document" ADD CONSTRAINT "reference_document_county_code_unit_id_fkey" FOREIGN KEY ("county_code", "unit_id") REFERENCES "budget_unit"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_document" ADD CONSTRAINT "reference_document_county_code_project_id_fkey" FOREIGN KEY ("county_code", "project_id") REFERENCES "project"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_target" ADD CONSTRAINT "performance_target_county_code_project_id_fkey" FOREIGN KEY ("county_code", "project_id") REFERENCES "project"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_line" ADD CONSTRAINT "target_line_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_line" ADD CONSTRAINT "target_line_county_code_indicator_id_fkey" FOREIGN KEY ("county_code", "indicator_id") REFERENCES "common_indicator"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_line" ADD CONSTRAINT "target_line_county_code_document_id_fkey" FOREIGN KEY ("county_code", "document_id") REFERENCES "reference_document"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_transition" ADD CONSTRAINT "target_transition_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_opinion" ADD CONSTRAINT "line_opinion_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_opinion" ADD CONSTRAINT "party_opinion_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_thread" ADD CONSTRAINT "review_thread_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_county_code_thread_id_fkey" FOREIGN KEY ("county_code", "thread_id") REFERENCES "review_thread"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_item" ADD CONSTRAINT "return_item_county_code_target_id_fkey" FOREIGN KEY ("county_code", "target_id") REFERENCES "performance_target"("county_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
