// Asks once before something is let go of that does not come back.
// Law: to leave it as it is comes first, and has the focus.
import { Dialog } from './Dialog.tsx';

interface AskDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

export function AskDialog({ title, lead, no, yes, onNo, onYes }: AskDialogProps) {
  return (
    <Dialog title={title} onClose={onNo}>
      <p class="dialog-lead">{lead}</p>
      <div class="ask-ways">
        <button type="button" class="page-button" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="page-button is-first" onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
