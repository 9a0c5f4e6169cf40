package dev.ixm.site.book;

/** How a book looks: in the light, in the dark, on paper. */
final class Style {

  /** What colors are called, in the light and in the dark. */
  static final String COLORS =
      """
      :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f2f4f7;
        --line: #8a929c; --error: #b3261e; --warning: #8a5300; --info: #0b57a4; --good: #1a6b33; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --paper: #14171b;
        --soft: #22272e; --line: #79828d; --error: #ff9c94; --warning: #ffc069;
        --info: #8fc4ff; --good: #7fd69a; } }
      """;

  /** How pictures and charts look. */
  static final String DRAWING =
      """
      svg { width: 100%; height: auto; background: var(--paper); }
      svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
      svg .small { font-size: 11px; }
      svg .bold { font-weight: 700; }
      svg .box { fill: var(--soft); stroke: var(--line); }
      svg .group { fill: none; stroke: var(--line); stroke-dasharray: 4 3; }
      svg .bad { stroke: var(--error); stroke-width: 3; }
      svg .badtext { fill: var(--error); font-weight: 700; }
      svg .link { fill: none; stroke: var(--ink); stroke-width: 2; }
      svg .open { stroke-dasharray: 7 5; }
      svg .full { fill: var(--good); } svg .grace { fill: var(--info); }
      svg .reduced, svg .waiting { fill: var(--warning); }
      svg .demo, svg .reactivation { fill: var(--error); }
      """;

  private static final String PAGE =
      """
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 76rem; color: var(--ink);
        background: var(--paper); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
      a { color: var(--info); }
      a:focus-visible, summary:focus-visible, select:focus-visible, div:focus-visible,
      input:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
      nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
      h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
      .tiles { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
      .tiles li { background: var(--soft); border-left: .4rem solid var(--line);
        padding: .4rem .9rem; }
      .tiles b { display: block; font-size: 1.5rem; }
      .error { --mark: var(--error); } .warning { --mark: var(--warning); }
      .info { --mark: var(--info); }
      .tiles .error, .tiles .warning, .tiles .info { border-color: var(--mark); }
      .badge { color: var(--mark, var(--ink)); border: 1px solid var(--mark, var(--line));
        border-radius: .3rem; padding: 0 .35rem; font-size: .85rem; font-weight: 700; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; font-size: .92rem; }
      caption { text-align: left; font-weight: 700; padding: .5rem 0; }
      th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left;
        vertical-align: top; font-weight: 400; overflow-wrap: normal; }
      td { min-width: 5rem; }
      thead th { background: var(--soft); font-weight: 700; }
      details { margin: .4rem 0; }
      details.rule { border-left: .4rem solid var(--mark); background: var(--soft);
        padding: .3rem .7rem; }
      summary { cursor: pointer; }
      fieldset { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; border-color: var(--line); }
      select { max-width: 18rem; font: inherit; }
      .bar { display: block; height: 1rem; border: 1px solid var(--line); }
      .bar i { display: block; height: 100%; background: var(--info); }
      .bar.full i { background: var(--error); }
      figure { margin: 1rem 0; }
      svg.picture { min-width: 56rem; }
      """;

  private static final String CHANGES_AND_PAPER =
      """
      .new, .worse { --mark: var(--error); } .gone, .better { --mark: var(--good); }
      .waived-since { --mark: var(--info); }
      @media print { nav, .filters, .skip { display: none; } body { max-width: none; padding: 0; }
        :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #f2f4f7; --line: #666; }
        details::details-content { content-visibility: visible; }
        svg.picture { min-width: 0; } .wide { overflow-x: visible; }
        tr, figure, .tiles li { break-inside: avoid; } h2 { break-after: avoid; } }
      """;

  /** How a page looks. */
  static final String CSS = COLORS + PAGE + DRAWING + CHANGES_AND_PAPER;

  private Style() {}
}
