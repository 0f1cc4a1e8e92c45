import { writeBackupFile } from '../../platform/backup-writer';
import { background } from '../../platform/messages';

// Opened by Chrome's background, which has no page of its own, and closed by it when the file is saved.
await writeBackupFile(background);
