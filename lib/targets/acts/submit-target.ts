import { completeTasks } from '@/lib/assignments/acts/complete-tasks';
import { issueReceipt } from '@/lib/assignments/acts/issue-receipt';
import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { countUnfiled } from '@/lib/targets/data/opening-rows';
import { freezeVersion } from '@/lib/targets/data/workflow-rows';
import { versionContent } from '@/lib/targets/domain/version-content';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * Submits a complete target to the unit reviewer: freezes it as the next version, hashes it, issues the receipt
 * (报送回执). With the last one of the unit its 布置 task is done.
 *
 * @returns the receipt's id, for the page that shows it
 * @throws Refused with every error of the form rules; Conflict, Forbidden as takeEvent
 */
export const submitTarget = act({
  name: 'submit-target',
  schema: targetEventSchema,
  authorise: requireSeat('unit_clerk'),
  run: async (scope, { id, expectedVersion, note }) => {
    const { record, next, versionNo } = await takeEvent(scope, {
      id,
      expectedVersion,
      event: 'submit',
      supplied: { note, returns: [] },
    });
    const content = versionContent(record.form, record.subject);
    const contentHash = sha256(canonicalJson(content));
    const submittedBy = scope.actor?.personId ?? null;
    await freezeVersion(scope.tx, {
      countyCode: scope.countyCode,
      targetId: id,
      versionNo,
      content,
      contentHash,
      submittedBy,
      submittedAt: scope.now,
    });
    const receipt = await issueReceipt(scope, {
      fiscalYear: record.fiscalYear,
      unitId: record.unit.id,
      subjectKind: 'target',
      subjectId: id,
      versionNo,
      title: record.subject.projectName,
      contentHash,
    });
    const { fiscalYear, unit } = record;
    if ((await countUnfiled(scope.tx, scope.countyCode, fiscalYear, unit.id)) === 0) {
      await completeTasks(scope, { fiscalYear, step: 'target_filing', unitIds: [unit.id] });
    }
    return { state: next, receiptId: receipt.id };
  },
});
