import { root } from '../setup/run.ts';
import { reportHouse } from './report.ts';

const { passed, failed } = reportHouse(root);
console.log(`house: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
