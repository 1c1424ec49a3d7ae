// Plain JavaScript, so that an old Node can read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
const isEnough = major > 22 || (major === 22 && minor >= 18);
if (!isEnough) {
  console.error(
    `Node ${process.versions.node} is too old: 22.18 or newer is needed. On Linux x64, npm ci brings it along. Elsewhere, install Node 24.`,
  );
  process.exitCode = 1;
}
