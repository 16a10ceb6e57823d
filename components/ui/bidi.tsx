/** Text from a page or a user in its own direction, so that a right-to-left name cannot reorder the line around it. */
export function Bidi({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
