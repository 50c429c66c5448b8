namespace LibraryService.Evidence;

/// <summary>How the pages look, on a screen, on a phone and on paper.</summary>
internal static class EvidenceStyle
{
    // In a picture: t text, u less of it, l line, d dashed, g grid, p point, s signal, i interval, k bar.
    public const string Sheet = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf7; --card: #ffffff; --ink: #1c2126; --soft: #57606a; --rule: #dcd8cf; --grid: #e8e4dc; --main: #0a5a69; --tint: #e1eef0; --warm: #a33f17; --good: #256238;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, "DejaVu Serif", serif;
          --sans: "Avenir Next", Seravek, "Segoe UI", Ubuntu, "Helvetica Neue", system-ui, "DejaVu Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14181b; --card: #1b2125; --ink: #e9e6df; --soft: #a9b1b6; --rule: #353d42; --grid: #2c3438; --main: #7ecad6; --tint: #1c3338; --warm: #f2a27c; --good: #8fcf9f; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word; }
        .wrap { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
        h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
        h1 { font-size: clamp(2rem, 1.4rem + 3vw, 3.3rem); letter-spacing: -.015em; } h2 { font-size: clamp(1.5rem, 1.25rem + 1.2vw, 2.05rem); letter-spacing: -.01em; } h3 { font-size: 1.18rem; margin-top: 2rem; }
        p { margin: .6em 0; max-width: 40rem; text-wrap: pretty; }
        a { color: var(--main); text-underline-offset: .18em; text-decoration-thickness: .06em; }
        :focus-visible { outline: 3px solid var(--main); outline-offset: 3px; border-radius: 2px; }
        .kicker { font-size: .8rem; letter-spacing: .14em; text-transform: uppercase; color: var(--main); font-weight: 600; margin: 0 0 .8rem; }
        .lead { font-size: 1.18rem; line-height: 1.5; color: var(--soft); max-width: 38rem; }
        header.wrap { padding-block: clamp(2.2rem, 6vw, 4.5rem) 1rem; }
        dl.key { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.6rem 1.5rem; margin: 2.2rem 0 0; padding: 1.5rem 0 0; border-top: 2px solid var(--ink); }
        dl.key div { min-width: 0; } dl.key dt { font-size: .88rem; color: var(--soft); line-height: 1.35; } dl.key dd { margin: 0; }
        dl.key .figure { font: 600 1.85rem/1.3 var(--serif); white-space: nowrap; font-variant-numeric: lining-nums tabular-nums; } dl.key .more { font-size: .85rem; line-height: 1.4; color: var(--soft); }
        nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 1rem 0; margin: 2rem 0 0; border-top: 1px solid var(--rule); font-size: .95rem; }
        section { padding: clamp(1.8rem, 5vw, 3rem) 0 0; } section > h2 { padding-top: 1rem; border-top: 1px solid var(--rule); }
        figure { margin: 1.4rem 0 0; padding: 0; min-width: 0; } figcaption { margin: 0 0 .4rem; } figcaption strong { display: block; font: 600 1.1rem/1.35 var(--serif); } figcaption span { color: var(--soft); font-size: .95rem; display: block; max-width: 40rem; }
        figure svg { display: block; width: 100%; height: auto; max-width: 58rem; } figure svg.narrow { display: none; }
        .t { fill: var(--ink); font: 14px var(--sans); } .u { fill: var(--soft); font: 13px var(--sans); } .l { stroke: var(--soft); stroke-width: 1; fill: none; } .d { stroke-dasharray: 5 4; } .g { stroke: var(--grid); }
        .p { fill: var(--main); } .s { fill: var(--warm); } .i { stroke: var(--main); stroke-width: 3; fill: none; stroke-linecap: round; stroke-linejoin: round; } .k { fill: var(--main); fill-opacity: .55; }
        .gap { background: var(--tint); border-left: 4px solid var(--main); padding: .7rem 1rem; max-width: 42rem; border-radius: .2rem; }
        ul.said { padding-left: 1.1rem; margin: .8rem 0 0; max-width: 44rem; } ul.said li { margin: .35rem 0; }
        .up, .down { font-weight: 600; }
        dl.rules { margin: 1rem 0 0; max-width: 46rem; } dl.rules dt { font-weight: 600; margin-top: .8rem; } dl.rules dd { margin: 0; color: var(--soft); }
        .rulebox { background: var(--tint); padding: .6rem .9rem; border-radius: .2rem; max-width: 46rem; font-size: .95rem; }
        .hidden { color: var(--soft); font-size: .92rem; max-width: 46rem; }
        details { margin: .8rem 0 0; } summary { cursor: pointer; color: var(--main); font-size: .95rem; width: fit-content; }
        .scroll { overflow-x: auto; margin: .9rem 0 0; }
        table { border-collapse: collapse; font-size: .92rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
        caption { text-align: left; color: var(--soft); font-size: .88rem; padding: 0 0 .3rem; }
        th, td { text-align: left; padding: .42rem 1.1rem .42rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; white-space: nowrap; }
        th { font-weight: 600; color: var(--soft); font-size: .85rem; } tbody th { color: inherit; font-size: inherit; white-space: normal; min-width: 8rem; } .r { text-align: right; }
        footer { margin-top: 3rem; padding: 1.4rem 0 3rem; border-top: 2px solid var(--ink); color: var(--soft); font-size: .92rem; }
        @media (max-width: 40rem) {
          body { font-size: 1rem; } figure svg.wide { display: none; } figure svg.narrow { display: block; }
          dl.key { grid-template-columns: 1fr 1fr; gap: 1.3rem 1.1rem; } dl.key .figure { font-size: 1.45rem; } th, td { padding-right: .8rem; }
        }
        @media print {
          @page { margin: 18mm 16mm; }
          :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb; --grid: #ddd; --main: #0a5a69; --tint: #eef5f6; --warm: #a33f17; --good: #256238; color-scheme: light; }
          body { font-size: 10pt; } .wrap { max-width: none; padding: 0; } nav { display: none; } header.wrap { padding-top: 0; } section { padding-top: 1.4rem; }
          figure, tr, li, .gap, .rulebox, dl.key div { break-inside: avoid; } h2, h3, figcaption, caption, summary { break-after: avoid; } thead { display: table-header-group; }
          details::details-content { content-visibility: visible; display: block; } summary { list-style: none; color: var(--soft); }
          .scroll { overflow: visible; } th, td { white-space: normal; font-size: 8.5pt; padding-right: .5rem; } .k, .rulebox, .gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
