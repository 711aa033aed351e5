import { Button } from '../ui/index.ts';
import './HiddenAmounts.css';

/** In place of everything about the offers while amounts are hidden: nothing of them is on the page. */
export function HiddenAmounts({ onShow }: { readonly onShow: () => void }) {
  return (
    <main className="page hidden-amounts">
      <div>
        <h2 className="hidden-amounts-title">Amounts are hidden</h2>
        <p>Nothing is lost: what you typed is still here, and shows again when you say so.</p>
        <Button onClick={onShow}>Show amounts</Button>
      </div>
    </main>
  );
}
