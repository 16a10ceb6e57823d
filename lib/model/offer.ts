/** What can be offered, to whom and until when. */
export interface Offer {
  id: string;
  name: string;
}
