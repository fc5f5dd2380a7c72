import { ConfirmAction } from '@/components/forms/confirm-action';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { SEAT_LABELS, seatInWords } from '@/lib/organisation/labels';
import type { AccountRow } from '@/lib/organisation/queries/list-accounts';
import { shownTime } from '@/lib/web/shown-time';
import { PersonKey } from '../../../_components/person-key';
import { revokeSeatAction } from '../../actions';

/** Seats in force, each with its way to take it back. */
export function GrantTable({ account }: { account: AccountRow }) {
  return (
    <Table
      caption="现有席位"
      captionHidden
      rows={[...account.grants]}
      rowKey={(grant) => grant.id}
      empty={<EmptyState title="还没有席位">账号要有席位才能登录，请在下面授予。</EmptyState>}
      columns={[
        { key: 'seat', head: '席位', cell: (grant) => SEAT_LABELS[grant.seat] },
        { key: 'scope', head: '单位、股室或机构', cell: (grant) => grant.scopeName ?? '全县' },
        {
          key: 'grantedAt',
          head: '授予时间',
          className: 'whitespace-nowrap',
          cell: (grant) => shownTime(grant.grantedAt),
        },
        {
          key: 'revoke',
          head: '办理',
          cell: (grant) => (
            <ConfirmAction
              action={revokeSeatAction}
              size="small"
              variant="danger"
              label="收回"
              title="收回席位"
              effect={`收回“${seatInWords(grant.seat, grant.scopeName)}”，此人立即退出所有登录。`}
              undo="收回后可以重新授予。"
              confirmLabel="收回"
              doneMessage="席位已收回。"
            >
              <PersonKey account={account} />
              <input type="hidden" name="grantId" value={grant.id} />
            </ConfirmAction>
          ),
        },
      ]}
    />
  );
}
