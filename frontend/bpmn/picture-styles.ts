/** Styles inside the picture; colours come from the theme (themes/khorgos/bpmn.css). */
export const pictureStyles = `
  :host { display: block; }
  .frame { position: relative; height: var(--picture-height, 26rem); border: 1px solid var(--khorgos-line);
    border-radius: var(--lumo-border-radius-m); background: var(--picture-background); overflow: hidden; }
  .canvas { position: absolute; inset: 0; }
  .tools { position: absolute; top: 8px; right: 8px; display: flex; gap: 4px; }
  .tools button { width: 32px; height: 32px; font: inherit; font-size: 18px; line-height: 1; cursor: pointer;
    color: var(--lumo-body-text-color); background: var(--lumo-base-color); border: 1px solid var(--khorgos-line);
    border-radius: var(--lumo-border-radius-s); }
  .tools button:focus-visible, .frame svg:focus-visible { outline: 2px solid var(--lumo-primary-color); outline-offset: 1px; }
  .hint { margin: 4px 0 0; font-size: var(--lumo-font-size-xs); color: var(--lumo-secondary-text-color); }
  .djs-container svg { outline: none; }
  .djs-element[tabindex] { cursor: pointer; outline: none; }
  .djs-element[tabindex]:focus-visible .djs-outline, .djs-element[tabindex]:hover .djs-outline {
    visibility: visible; stroke: var(--lumo-primary-color); stroke-width: 2px; fill: none; }
  .done:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-done) !important; fill: var(--picture-done-fill) !important; }
  .active:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-active) !important; stroke-width: 4px !important; fill: var(--picture-active-fill) !important; }
  .failed:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-failed) !important; stroke-width: 3px !important; stroke-dasharray: 7 3;
    fill: var(--picture-failed-fill) !important; }
  ${[1, 2, 3, 4, 5].map((level) => `.heat-${level}:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    fill: var(--picture-heat-${level}) !important; }`).join('\n  ')}
  .added:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-done) !important; stroke-width: 4px !important; fill: var(--picture-done-fill) !important; }
  .changed:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-active) !important; stroke-width: 4px !important; fill: var(--picture-active-fill) !important; }
  .removed:not(.djs-connection) .djs-visual > :is(rect, circle, polygon):first-child {
    stroke: var(--picture-failed) !important; stroke-width: 3px !important; stroke-dasharray: 7 3;
    fill: var(--picture-failed-fill) !important; }
  .added.djs-connection .djs-visual > path { stroke: var(--picture-done) !important; stroke-width: 4px !important; }
  .changed.djs-connection .djs-visual > path { stroke: var(--picture-active) !important; stroke-width: 4px !important; }
  .removed.djs-connection .djs-visual > path { stroke: var(--picture-failed) !important; stroke-dasharray: 7 3; }
  .done.djs-connection .djs-visual > path { stroke: var(--picture-done) !important; }
  .count { display: inline-block; min-width: 22px; height: 22px; padding: 0 6px; box-sizing: border-box;
    border-radius: 11px; font: 600 12px/22px var(--lumo-font-family); text-align: center; color: var(--picture-count);
    background: var(--picture-active); font-variant-numeric: tabular-nums; }
  .count.failed { background: var(--picture-failed); border-radius: 4px; }
  .count.added { background: var(--picture-done); white-space: nowrap; }
  .count.changed { white-space: nowrap; }
  .count.removed { background: var(--picture-failed); border-radius: 4px; white-space: nowrap; }
  .count.heat { color: var(--picture-label); background: var(--lumo-base-color); border: 1px solid var(--picture-stroke);
    line-height: 20px; white-space: nowrap; }
`;
