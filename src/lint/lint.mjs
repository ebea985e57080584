// Checks every model in bpmn/ with bpmnlint; fetches the linter into target/lint when it is not there yet.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const tools = join(root, 'target', 'lint');
const linter = join(tools, 'node_modules', 'bpmnlint', 'bin', 'bpmnlint.js');
const wanted = join(here, 'package.json');
const present = join(tools, 'package.json');

function run(command, options) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, options, { cwd: tools, stdio: 'inherit', shell: windows && command === 'npm' });
  if (result.status !== 0) {
    process.exit(result.status ?? 1);
  }
}

mkdirSync(tools, { recursive: true });
const current = existsSync(linter) && existsSync(present)
    && readFileSync(present, 'utf8') === readFileSync(wanted, 'utf8');
if (!current) {
  copyFileSync(wanted, present);
  run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']);
}

const folder = join(root, 'bpmn');
const models = readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map((name) => join(folder, name));
run(process.execPath, [linter, '--config', join(folder, '.bpmnlintrc'), ...models]);
console.log(`bpmnlint: ${models.length} models pass`);
