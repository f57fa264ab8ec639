const MIN = 320;
const MAX = 720;
const STEP = 20;

/** Lets the pane be widened by mouse or arrow keys, between 320 and 720 px, as in Excel. */
export function installDivider(divider: HTMLElement, panel: HTMLElement): void {
  const setWidth = (width: number): void => {
    const clamped = Math.min(MAX, Math.max(MIN, Math.round(width)));
    panel.style.width = `${clamped}px`;
    divider.setAttribute('aria-valuenow', String(clamped));
  };
  setWidth(panel.getBoundingClientRect().width);

  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add('arrastrando');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('arrastrando'));
  divider.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    setWidth(panel.getBoundingClientRect().width + step);
  });
}
