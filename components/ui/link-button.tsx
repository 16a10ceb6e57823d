import type { ComponentPropsWithRef } from 'react';

/** An act that reads as a link because it stands in a sentence. What leads to another page is an `a`. */
export function LinkButton(props: Omit<ComponentPropsWithRef<'button'>, 'className' | 'type'>) {
  return <button type="button" className="link-button" {...props} />;
}
