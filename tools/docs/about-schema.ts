import * as z from 'zod';

/** `about.yaml` beside a store's detector: what is read, from what evidence, and what is known to be lacking. */
const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Year, month or day of the capture, or of the code that the names come from. YAML reads a bare year as a number. */
const when = z.nullable(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value)),
  ),
);

const page = z
  .strictObject({
    page: words,
    address: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
    /** A page as it was saved; one cut down by who saved it; one written by hand from public field names; none at all. */
    evidence: z.enum(['captured', 'reduced-capture', 'hand-made', 'code-only']),
    when,
    /** The public repository that the page or the names come from. */
    source: z.nullable(z.string().min(1)),
  })
  .refine(({ evidence, when }) => evidence !== 'captured' || when !== null, {
    message: 'what was captured was captured at some time: `when` says a year at least',
  })
  .refine(({ when }) => when === null || /^20\d\d(?:-\d\d){0,2}$/.test(when), {
    message: '`when` is a year, a month or a day',
  });

export const aboutSchema = z.strictObject({
  pages: z.array(page).min(1),
  reads: z.optional(words),
  gaps: z.array(words).min(1),
});
export type About = z.infer<typeof aboutSchema>;

/** Stores whose pages are not read, what is known of them, and why that is not enough. */
export const notClaimedSchema = z.array(
  z.strictObject({
    store: z.string().min(1),
    name: words,
    known: z.array(z.strictObject({ address: z.string().min(1), what: words })).min(1),
    why: words,
  }),
);
export type NotClaimed = z.infer<typeof notClaimedSchema>;
