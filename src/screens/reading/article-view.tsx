import { useState } from 'preact/hooks';
import { ReadoutError } from '../../core/errors';
import { Failure, Notice } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { walkWithKeys } from '../../kit/steps';
import { Tabs } from '../../kit/tabs';
import { Annotations } from './annotations';
import { Claims } from './claims';
import { KeyPoints } from './key-points';
import type { PageStatus, ReadingTools } from './tools';
import type { ReadingState } from './use-reading';
import { Verdict } from './verdict';

/** Arrows, Home and End go from one passage to another. */
const walk = walkWithKeys('.r-passage');

const TABS = ['key-points', 'claims', 'mine'] as const;
type TabName = (typeof TABS)[number];

interface Properties {
  readonly status: PageStatus;
  readonly state: ReadingState;
  readonly tools: ReadingTools;
}

/** An article beside the screen: what it is, its key points, its claims and what the reader kept of it. */
export function ArticleView({ status, state, tools }: Properties) {
  const { say } = useLanguage();
  const [tab, setTab] = useState<TabName>(() => firstTab(status));
  const [trouble, setTrouble] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const onJump = (mark: string) => tools.page('page/jump', { mark }).then((found) => setMissing(!found), setTrouble);
  return (
    <>
      <Verdict status={status} onOverrule={(of, isBriefing) => void state.overrule(of, isBriefing).catch(setTrouble)} />
      {status.problem !== null && <Failure error={new ReadoutError(status.problem, 'the library could not be read')} />}
      {trouble !== null && <Failure error={trouble} />}
      {missing && (
        <Notice>
          <p role="status">{say('jump_missing')}</p>
        </Notice>
      )}
      <Tabs
        label={say('this_page')}
        chosen={tab}
        onChoose={setTab}
        onKeyDown={walk}
        tabs={[
          { name: 'key-points', label: say('key_points'), count: status.analysis.keyPoints.length },
          { name: 'claims', label: say('claims'), count: status.analysis.claims.length },
          { name: 'mine', label: say('annotations'), count: status.annotations.length },
        ]}
      >
        {tab === 'key-points' && <KeyPoints status={status} onJump={onJump} />}
        {tab === 'claims' && <Claims status={status} onJump={onJump} />}
        {tab === 'mine' && (
          <Annotations
            status={status}
            tools={tools}
            onJump={onJump}
            onSaved={state.replace}
            onDelete={(id) => state.remove(id).catch(setTrouble)}
          />
        )}
      </Tabs>
    </>
  );
}

/** Key points where there are some; on other pages what the reader kept. */
const firstTab = ({ analysis }: PageStatus): TabName =>
  analysis.keyPoints.length > 0 ? 'key-points' : analysis.claims.length > 0 ? 'claims' : 'mine';
