"""docs/performance.md, made of what was measured."""
import re

from check import DIFFERS

TITLES = {"muster": "**Muster**", "hugo": "Hugo", "jekyll": "Jekyll", "eleventy": "Eleventy", "astro": "Astro", "jbake": "JBake",
          "product": "**Muster, the whole product**", "copy": "`cp -r` of its own output", "plain-copy": "`cp -r` of Muster’s"}
RECORD = "record"

# what is to hold: the size, what it is, the number that is measured, its most or least
TARGETS = [
    ("record", "whole product: wall against Hugo’s plain site", ("wall", "product", "hugo"), "≤", 4),
    ("1000", "plain site: wall against Hugo’s", ("wall", "muster", "hugo"), "≤", .7),
    ("1000", "plain site: JBake’s wall against Muster’s", ("wall", "jbake", "muster"), "≥", 50),
    ("1000", "whole product: wall against Hugo’s plain site", ("wall", "product", "hugo"), "≤", 1.5),
    ("10000", "plain site: wall against Hugo’s", ("wall", "muster", "hugo"), "≤", .2),
    ("10000", "plain site: Jekyll’s wall against Muster’s", ("wall", "jekyll", "muster"), "≥", 8),
    ("10000", "plain site: Eleventy’s wall against Muster’s", ("wall", "eleventy", "muster"), "≥", 8),
    ("10000", "plain site: Astro’s wall against Muster’s", ("wall", "astro", "muster"), "≥", 8),
    ("10000", "whole product: wall against Hugo’s plain site", ("wall", "product", "hugo"), "≤", .6),
    ("10000", "whole product: wall against `cp -r`", ("wall", "product", "copy"), "≤", 5),
    ("100000", "plain site: wall against Hugo’s", ("wall", "muster", "hugo"), "≤", .12),
    ("100000", "whole product: wall against Hugo’s plain site", ("wall", "product", "hugo"), "≤", .4),
    ("100000", "whole product: wall against `cp -r`", ("wall", "product", "copy"), "≤", 3),
    ("record", "whole product: memory, MB", ("memory", "product", None), "≤", 200),
    ("1000", "whole product: memory, MB", ("memory", "product", None), "≤", 250),
    ("10000", "whole product: memory, MB", ("memory", "product", None), "≤", 400),
    ("100000", "whole product: memory, MB", ("memory", "product", None), "≤", 900),
    ("1000000", "whole product as a tar: memory, MB", ("memory", "million", None), "≤", 8192),
    ("1000000", "whole product as a tar: wall against that of 100,000", ("wall", "million", "tenth"), "≤", 12),
]


def number(value):
    """Three digits that matter, never more than two after the point."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|" + "|".join(["---"] + ["---:"] * (len(heads) - 1)) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows] + [""]


def size_words(size):
    return "the record itself" if size == RECORD else f"{int(size):,}"


def order(size):
    return -1 if size == RECORD else int(size)


def measured(results, size, what):
    """The number of a target; nothing where it was not measured."""
    kind, name, other = what
    of = results["sizes"].get(size, {"medians": {}, "ratios": {}})
    return (of["ratios"].get(f"{name}/{other}", {}) if other else of["medians"].get(name, {})).get(kind)


# what is to hold of edits under serve, as bench/growth prints them: the size, the row, the most seconds
EDITS = [
    ("100000", "an edited question under `serve` until its page has loaded, s", "question until reloaded", .4),
    ("100000", "an edited document under `serve` until its page has loaded, s", "document until reloaded", .4),
]


def edited(lines, size, name):
    """The seconds of a row of bench/growth; nothing where it has none."""
    for line in lines:
        found = re.match(rf"\s*{size}\s+{name}\s+\d+\s+([\d.]+)\s", line)
        if found:
            return float(found.group(1)) / 1000
    return None


def row(what, size, sign, limit, found):
    holds = "not measured" if found is None else "yes" if (found <= limit if sign == "≤" else found >= limit) else "**no**"
    return [what, size_words(size), f"{sign} {limit:,}", "–" if found is None else number(found), holds]


def targets(results, growth_lines=()):
    rows = []
    for size, what, number_of, sign, limit in TARGETS:
        rows.append(row(what, size, sign, limit, measured(results, size, number_of)))
    rows += [row(what, size, "≤", limit, edited(growth_lines, size, name)) for size, what, name, limit in EDITS]
    return table(["what", "claims", "wanted", "measured", "holds"], rows)


def beside(of, names, base):
    """A row for each: medians, files, and wall and CPU against another."""
    rows = []
    for name in names:
        it = of["medians"][name]
        against = of["ratios"].get(f"{name}/{base}")
        ratios = [number(against[what]) if against else "–" for what in ("wall", "cpu")]
        rows.append([TITLES[name], number(it["wall"]), number(it["cpu"]), number(it["memory"]),
                     f"{it['files']:,}", number(it["megabytes"]), *ratios])
    return rows


HEADS = ["", "wall, s", "CPU, s", "memory, MB", "files", "MB written", "wall to Hugo’s", "CPU to Hugo’s"]


def sizes(results, title, names):
    lines = []
    for size in sorted(results["sizes"], key=order):
        of = results["sizes"][size]
        there = [name for name in names if name in of["medians"]]
        if not any(name in there for name in ("muster", "product")) or (names[0] == "muster" and "muster" not in there):
            continue
        claims = f"{of['claims']:,}"
        words = f"The record itself, {claims} claims" if size == RECORD else f"{claims} claims"
        lines += [f"### {title}: {words}", "", f"{of['date']}, {of['rounds']} round{'s' if of['rounds'] > 1 else ''}, Muster {of['versions']['muster']}.", ""]
        lines += table(HEADS, beside(of, there, "hugo"))
        skipped = [f"{TITLES[name]}: {why}." for name, why in of.get("skipped", {}).items() if name in names]
        lines += ["Not measured: " + " ".join(skipped), ""] if skipped else []
    return lines


INTRO = """# How fast it is

This file is written by `bench/peers`, and by nothing else. Ratios are what to read: every number is the median of commands
measured in turns, A B C A B C …, each from an empty folder on a RAM disk, as a cold process; a ratio is the median of the
ratios of the runs of one round. Memory is the most that the largest process held.

- **The plain site** is the same small site from the same made-up facts: a page a fact and a cited source, a timeline, tables, a
  feed and a sitemap (`bench/plain/`, our own templates for each generator). What each of them writes is held against the facts
  cell by cell before anything is timed. Muster makes it with `--templates bench/plain/muster`, with all its checks. Beside it stands
  `cp -r` of what it wrote: what the files alone cost.
- **The whole product** is what `./muster build` makes of a made-up record of as many claims (`bench/record`): chains of relays,
  utterances, deployments, events, places, questions with charts, downloads. It stands beside Hugo’s plain site, which is far less,
  and beside `cp -r` of what it wrote itself.

Muster keeps what it made of the last templates (decision 0019). Where the plain site and the product are built in turns, each run
makes its own anew; the record itself is built with those that are kept, as by anybody who builds twice."""


def repeat(results):
    sizes_run = " ".join(size for size in sorted(results["sizes"], key=order) if size not in (RECORD, "1000000"))
    return ["## To repeat it", "", "```", "bench/peers --install        # once: what does not come with the system",
            f"bench/peers {sizes_run} {RECORD}", "bench/growth", "bench/peers --write", "```", "",
            "Hugo and Jekyll come with Debian; the rest is installed below `.muster/`. `bench/peers --help` tells the options.", ""]


def machine(results):
    newest = max(results["sizes"].values(), key=lambda of: of["date"])
    found = newest["machine"]
    versions = "; ".join(f"{TITLES.get(name, name).strip('*')} {words}" for name, words in newest["versions"].items())
    reads = "; ".join(f"{TITLES[name]} {words}" for name, words in newest["reads"].items())
    return ["## Where", "", f"{found['cores']} cores ({found['processor']}), {found['memory']} GB of memory, {found['kernel']}.", "",
            f"Versions: {versions.replace('muster ', 'Muster ', 1)}. Hugo’s is of 2023.", "",
            f"What each reads, prepared outside the clock: Muster YAML files, one a source; {reads}.", ""]


def growth(lines):
    return ["## How it grows", "", "Printed by `bench/growth`, from inside one process that is warm:", "", "```", *lines, "```",
            ""] if lines else []


def page(results, growth_lines):
    """The whole file."""
    plain = ["muster", "plain-copy", "hugo", "jekyll", "eleventy", "astro", "jbake"]
    lines = [*INTRO.split("\n"), "", "## What is wanted, and what is", "", *targets(results, growth_lines), *machine(results),
             "## (A) The plain site", "", *sizes(results, "A", plain), "Where Muster’s plain site is not the peers’:", "",
             *(f"- {words}" for words in DIFFERS), "", "## (B) The whole product", "",
             *sizes(results, "B", ["product", "hugo", "copy"]), *growth(growth_lines), *repeat(results)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip("\n") + "\n"
