/** `https://*.amazon.co.jp/*` as people know it: `amazon.co.jp`. */
export const siteName = (pattern: string): string => pattern.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '');
