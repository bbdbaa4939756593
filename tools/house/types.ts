/** Something that stands where the house does not allow it. */
export type Problem = { file: string; line: number; message: string };

/** A rule of the house: what it is called, why it is there, and who breaks it. */
export type HouseCheck = {
  name: string;
  why: string;
  check: (tree: Tree) => Problem[];
};

/** The files of a repository, by path relative to its root, with `/`. */
export type Tree = {
  files: string[];
  read: (file: string) => string;
};
