import { initialsOf } from '../../lib/model/text.ts';
import { joinClasses } from './join-classes.ts';

export interface AvatarProps {
  name: string;
  size?: 'small' | 'medium' | 'large';
}

/** A person's initials. Never a picture: that would be a request the person's site could see. */
export function Avatar({ name, size = 'small' }: AvatarProps) {
  return (
    <span className={joinClasses('avatar', size !== 'small' && `avatar-${size}`)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
