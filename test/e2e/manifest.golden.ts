/** The built manifest. A change here is a change of what users are asked to allow: name it in the changelog. */
export const MANIFEST = {
  manifest_version: 3,
};
