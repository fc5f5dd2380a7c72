export const metadata = { title: 'bare' };

export default function BareLayout({ children }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
