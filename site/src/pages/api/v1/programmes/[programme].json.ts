import type { APIRoute, GetStaticPaths } from 'astro';
import { programmes } from '../../../../data/programmes.ts';

export const getStaticPaths = (() =>
  programmes.map(({ id }) => ({ params: { programme: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const programme = programmes.find(({ id }) => id === params.programme);
  return programme ? Response.json(programme) : new Response(null, { status: 404 });
};
