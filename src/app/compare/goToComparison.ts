/** The comparison comes in a chunk of its own, and is computed when what was opened has settled; longer nobody waits. */
const patience = 5000;

/** Goes to where all offers stand side by side, as soon as that is there, and puts the focus on its title. */
export function goToComparison(): void {
  const end = performance.now() + patience;
  const look = () => {
    const title = document.querySelector<HTMLElement>('#compare');
    if (title === null) {
      if (performance.now() < end) requestAnimationFrame(look);
      return;
    }
    title.tabIndex = -1;
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}
