import { lawFile } from '../../../data/brand-file.ts';
import { data } from '../../../data/policy-data.ts';

export const GET = () => Response.json(lawFile(data));
