// The money that was sent from the far bank, pound by pound, and what became of whoever was led.
// Law: the sums are the night's own, and what was sent is all of what follows; a line of nothing that could not be is left out.
import type { OutcomePage } from '../../app/game.ts';
import { sumText } from '../../i18n/units.ts';
import { useLanguage, useSay } from '../context.ts';

/** In the order in which the money is gone through: what was not handed over only where there is some. */
const ROWS = ['fee', 'seized', 'bribed', 'out', 'arrived'] as const;

export function LedgerTable({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  const language = useLanguage();
  const { ledger } = end;
  if (!ledger) return null;
  const rows = ROWS.filter((row) => row !== 'out' || ledger.out > 0);
  return (
    <table class="ledger">
      <caption>{tell('ledger.title')}</caption>
      <tbody>
        {(['sent', ...rows] as const).map((row) => (
          <tr key={row} class={`is-${row}`}>
            <th scope="row">{tell(`ledger.${row}`)}</th>
            <td>{sumText(language, ledger[row])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function CompanionLine({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  if (!end.companion) return null;
  return <p class="companion-line">{tell(`companion.${end.companion}`)}</p>;
}
