import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface Properties {
  readonly onPress: () => void;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** The name of a button that shows only an icon. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Whether what the button turns on is on; left out for a button that turns nothing on. */
  readonly pressed?: boolean;
  readonly children?: ComponentChildren;
}

export const Button = ({ onPress, look = 'plain', icon, label, disabled = false, pressed, children }: Properties) => (
  <button
    type="button"
    class="k-button"
    data-look={look}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);
