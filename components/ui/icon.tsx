import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  of: LucideIcon;
  /** 16 px; 14 px inside small text, 12 px inside a pill, 20 px on an empty page. */
  size?: 12 | 14 | 16 | 20;
}

/** A picture that only repeats the words beside it, so it is hidden from assistive technology. */
export function Icon({ of: Picture, size = 16 }: IconProps) {
  return <Picture className="icon" size={size} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />;
}
