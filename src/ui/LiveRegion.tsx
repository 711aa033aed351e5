/** The page's one polite voice: says its text when it changes, and shows nothing. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <output className="unseen" aria-live="polite">
      {text}
    </output>
  );
}
