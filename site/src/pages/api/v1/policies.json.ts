import { data } from '../../../data/policy-data.ts';

export const GET = () => Response.json(data);
