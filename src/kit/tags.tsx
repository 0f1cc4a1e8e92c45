/** Tags to be read. */
export const Tags = ({ tags, label }: { tags: readonly string[]; label: string }) =>
  tags.length > 0 ? (
    <ul class="k-tags" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  ) : null;
