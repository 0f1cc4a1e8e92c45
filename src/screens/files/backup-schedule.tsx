import { useState } from 'preact/hooks';
import { BACKUP_SCHEDULES, type BackupSchedule } from '../../core/backup/schedule';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { Failure, Notice } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { SafetyTools } from './tools';

type Tools = Pick<SafetyTools, 'readSettings' | 'changeSettings' | 'savePermission'>;

/** How often a backup is made without being asked for, and the permission that this needs. */
export function BackupScheduleChoice({ tools }: { tools: Tools }) {
  const { say } = useLanguage();
  const [loaded, reload] = useLoaded(() => planNow(tools), [tools]);
  const [trouble, setTrouble] = useState<unknown>(null);
  const choose = (backups: BackupSchedule) => change(tools, backups).then(reload, setTrouble);
  const plan = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <>
      {loaded.kind === 'failed' && <Failure error={loaded.error} />}
      {plan && (
        <Choice
          label={say('backup_schedule')}
          options={BACKUP_SCHEDULES.map((value) => ({ value, label: say(`backup_schedule_${value}`) }))}
          chosen={plan.schedule}
          onChoose={choose}
        />
      )}
      <p class="k-soft">{say('backup_where')}</p>
      {plan && plan.schedule !== 'never' && !plan.mayBeSaved && (
        <Notice>
          <p>{say('backup_permission')}</p>
          <div class="k-row">
            <Button look="primary" onPress={() => tools.savePermission.ask().then(reload, setTrouble)}>
              {say('backup_allow')}
            </Button>
          </div>
        </Notice>
      )}
      {trouble !== null && <Failure error={trouble} />}
    </>
  );
}

async function planNow({ readSettings, savePermission }: Tools) {
  const [{ backups: schedule }, mayBeSaved] = await Promise.all([readSettings(), savePermission.has()]);
  return { schedule, mayBeSaved };
}

/** Where no more backups are made, the permission is given back. */
async function change({ changeSettings, savePermission }: Tools, backups: BackupSchedule): Promise<void> {
  await changeSettings({ backups });
  if (backups === 'never' && (await savePermission.has())) await savePermission.giveBack();
}
