/** The peer of the bench: nothing but Next itself, built by the same version. */
const config = { distDir: '.next', poweredByHeader: false, agentRules: false };

export default config;
