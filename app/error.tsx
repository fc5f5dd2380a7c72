'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
}

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <MessagePage
      title="这一页暂时打不开"
      body="系统处理时出了问题，已保存的内容不受影响。请再试一次；仍不行，请把下面的编号告诉系统管理员。"
      reference={digestOf(error)}
    >
      <Button variant="primary" onClick={() => retry()}>
        再试一次
      </Button>
      <a href="/" className={buttonClass({ variant: 'secondary' })}>
        回到首页
      </a>
    </MessagePage>
  );
}
