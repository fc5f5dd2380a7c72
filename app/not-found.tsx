import { MessagePage } from '@/components/layout/message-page';
import { buttonClass } from '@/components/ui/button-class';
import { RouteLink } from '@/components/ui/route-link';

export const metadata = { title: '没有这一页' };

export default function NotFound() {
  return (
    <MessagePage
      title="没有找到这一页"
      body="地址可能写错了，或者这条记录不在您的查看范围内。请核对地址，或从首页重新进入。"
    >
      <RouteLink href="/" className={buttonClass({ variant: 'primary' })}>
        回到首页
      </RouteLink>
    </MessagePage>
  );
}
