import { useLanguage } from '../../kit/speech';
import { Card } from './card';
import { Editor } from './editor';
import { Toolbar } from './toolbar';
import { TopLayer } from './top-layer';
import type { View } from './view';

interface Properties {
  readonly view: View;
  readonly onClose: () => void;
  /** Told whether what the reader typed would be lost by closing. */
  readonly onUnsaved: (unsaved: boolean) => void;
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
  const { say } = useLanguage();
  switch (view.kind) {
    case 'toolbar':
      return <Toolbar {...view} />;
    case 'notice':
      return (
        <p class="p-notice" role="status">
          {say(view.message)}
        </p>
      );
    case 'card':
      return <Card view={view} onClose={onClose} />;
    case 'editor':
      return <Editor {...view} onClose={onClose} onUnsaved={onUnsaved} />;
  }
}
