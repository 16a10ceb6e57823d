/** The newest version of the database. Apart from what declares it, for the page that opens where the database does not. */
export const LATEST_SCHEMA = 5;
