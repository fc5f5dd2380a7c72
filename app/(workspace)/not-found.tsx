import { MessageBlock } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata = { title: '没有找到' };

/** A record that does not exist and one outside the person's reach look the same. */
export default function WorkspaceNotFound() {
  return (
    <MessageBlock
      title="没有找到这条记录"
      body="地址可能写错了，或者这条记录不在您的查看范围内。请核对地址，或从工作台重新进入。"
    >
      <ButtonLink href="/">回到工作台</ButtonLink>
    </MessageBlock>
  );
}
