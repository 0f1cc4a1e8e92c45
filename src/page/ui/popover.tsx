import { Card } from './card';
import { Editor } from './editor';
import { Toolbar } from './toolbar';
import { TopLayer } from './top-layer';
import type { View } from './view';
import { Words } from './words';

interface Properties {
  readonly view: View;
  readonly onClose: () => void;
  /** Told how the view is to be left while closing it would lose what the reader typed; null while it would not. */
  readonly onUnsaved: (leave: (() => void) | null) => void;
  readonly onResize: () => void;
  readonly takesFocus: boolean;
}

/** One view beside the words it is about. */
export const Popover = (properties: Properties) => (
  <TopLayer name="p-popover" onResize={properties.onResize} takesFocus={properties.takesFocus}>
    <Shown {...properties} />
  </TopLayer>
);

function Shown({ view, onClose, onUnsaved }: Properties) {
  switch (view.kind) {
    case 'toolbar':
      return <Toolbar {...view} />;
    case 'words':
      return <Words {...view} />;
    case 'card':
      return <Card view={view} onClose={onClose} />;
    case 'editor':
      return <Editor view={view} onClose={onClose} onUnsaved={onUnsaved} />;
  }
}
