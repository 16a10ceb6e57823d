/** Something to share: an article, a paper, a recording. */
export interface Content {
  id: string;
  name: string;
}
