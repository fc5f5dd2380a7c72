/** Runs one structure check by its file name: node scripts/checks/run.mjs acts. Exit 1 with findings. */
const check = await import(`./${process.argv[2]}.mjs`);
const findings = await check.find();
for (const finding of findings) console.error(finding);
process.exit(findings.length === 0 ? 0 : 1);
