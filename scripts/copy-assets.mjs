// The compiler copies code only; data and assets that the code reads at run time are copied beside it.
import { cpSync, existsSync } from 'node:fs';

for (const folder of ['src/adapters/db/migrations', 'src/web/assets', 'src/domain/extract/rules', 'src/domain/claims/lang']) {
  if (!existsSync(folder)) continue;
  cpSync(folder, `dist/${folder}`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
}
