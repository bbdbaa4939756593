export const usage = `baoqi runs the product's own code outside a browser: JSON on standard output, messages on standard error.

  baoqi detect FILE --url URL    what a saved order page says was bought
  baoqi redact FILE [--url URL]  the page without anybody in it, safe to commit (as HTML)
  baoqi match < LINES            brand, kind and channel of product titles, one JSON object a line
  baoqi evaluate FILE            what an item is covered by, and what has to be done by when
  baoqi invoice FILE             not yet
  baoqi ledger lenovo FILE       whether an extension coupon can be redeemed, and what would be wiser

FILE may be - for standard input. Exit: 0 done, 1 the command failed, 2 the input could not be read.
`;
