// A thread does not inherit the TypeScript loader: it registers its own before it loads what it runs.
import { register } from 'tsx/esm/api';

register();
const { runTask } = await import('./task.ts');

export default runTask;
