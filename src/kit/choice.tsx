import { useId } from 'preact/hooks';

interface CheckProperties {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Check = ({ label, checked, onChange }: CheckProperties) => (
  <label class="k-check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
);

interface ChoiceProperties<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, in a list that opens. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: ChoiceProperties<Value>) {
  const id = useId();
  return (
    <div class="k-choice">
      <label class="k-label" for={id}>
        {label}
      </label>
      <select
        class="k-field"
        id={id}
        value={chosen}
        onChange={(event) => onChoose(options[event.currentTarget.selectedIndex]!.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
