'use client';

import { MessageBlock } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';

/** Keeps the menu while one page could not be shown. */
export default function WorkspaceError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <MessageBlock
      title="这一页暂时打不开"
      body="系统处理时出了问题，已保存的内容不受影响。请再试一次；仍不行，请把下面的编号告诉系统管理员。"
      reference={error.digest}
    >
      <Button variant="primary" onClick={() => retry()}>
        再试一次
      </Button>
    </MessageBlock>
  );
}
