import type { APIRoute, GetStaticPaths } from 'astro';
import { brandFile } from '../../../../data/brand-file.ts';
import { data } from '../../../../data/policy-data.ts';

export const getStaticPaths = (() =>
  data.brands.map((brand) => ({ params: { brand: brand.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const brand = data.brands.find((each) => each.id === params.brand);
  return brand ? Response.json(brandFile(data, brand)) : new Response(null, { status: 404 });
};
