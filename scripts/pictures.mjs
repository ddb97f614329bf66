// Takes the README's pictures from the running extension, light and dark. usage: npm run pictures
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanUp } from './lib/cleanup.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { outFolder, relativeToRoot, root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

try {
  await ensureDependencies();
  await run(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  const { bundleSource } = await import('./lib/testBundles.mjs');
  const bundle = path.join(outFolder, 'pictures/index.mjs');
  await bundleSource(bundle, "export { takePictures } from './test/ui/pictures';", 'node');
  const { takePictures } = await import(pathToFileURL(bundle).href);
  for (const file of await takePictures()) console.log(relativeToRoot(file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
