"""What the measurements stand on: facts, checker, medians and ratios, and what the report says of its targets."""
import html
import os
import tempfile
import unittest

import check
import facts
import report
import turns

FOOT = '<footer class="site-footer">withdrawn figures stay readable</footer>'


def written(data, folder):
    """The plain site, made as simply as can be: what a generator is to write."""
    places = {place["id"]: place for place in data["places"]}
    sources = {source["id"]: source for source in data["sources"]}
    years = sorted({fact["year"] for fact in data["facts"]})
    text = html.escape

    def page(address, title, body):
        years_of_navigation = "".join(f'<li><a href="/years/{year}.html">{year}</a></li>' for year in years)
        path = folder + address
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as out:
            out.write(f'<!doctype html><head><title>{text(title)} - Troop Deployments</title>'
                      f'<link rel="canonical" href="https://example.org{address}"><link href="/style.css">'
                      f'<link type="application/atom+xml"></head><nav><li><a href="/index.html">Timeline</a></li>'
                      f'{years_of_navigation}<li><a href="/feed.xml">Feed</a></li></nav><h1>{text(title)}</h1>{body}{FOOT}')

    def link(fact):
        return f'<a class="fact" href="/facts/{fact["id"]}.html">{text(fact["title"])}</a>'

    def row(fact, more=""):
        return f'<li><time datetime="{fact["date"]}">{fact["date"]}</time> {link(fact)} ' \
               f'<span class="status">{fact["status"]}</span>{more}</li>'

    def cells(pairs):
        return "".join(f'<td data-k="{key}">{text(str(value))}</td>' for key, value in pairs.items())

    site = check.Site(data, folder)
    for at, fact in enumerate(data["facts"]):
        cited = "".join(
            f'<li><a class="src" href="/sources/{it["id"]}.html">{text(it["title"])}</a>, <cite>{text(it["publisher"])}</cite>, '
            f'<time datetime="{it["date"]}">{it["date"]}</time> <a class="ext" rel="external nofollow" '
            f'href="{text(it["url"])}">original</a></li>' for it in map(sources.get, fact["sources"]))
        beside = [(way, data["facts"][to]) for way, to in (("prev", at - 1), ("next", at + 1)) if 0 <= to < len(data["facts"])]
        pager = "".join(f'<a rel="{way}" href="/facts/{it["id"]}.html">{text(it["title"])}</a>' for way, it in beside)
        page(f"/facts/{fact['id']}.html", fact["title"],
             f'<p class="badge badge-{fact["status"]}">{fact["status"]}</p>{cells(site.cells(fact))}'
             f'<p class="note">{text(fact["note"])}</p>{cited}{pager}')
    for source, citing in site.citing.items():
        it = sources[source]
        page(f"/sources/{source}.html", it["title"],
             cells({key: it[key] for key in ("publisher", "date", "url")}) + "".join(map(row, citing)))
    page("/index.html", "Timeline", '<p class="count">Page 1 of 1</p>' + "".join(
        row(fact, f' <span class="claimant">{text(fact["claimant"])}</span>') for fact in data["facts"]))
    for year, of_year in site.years.items():
        rows = ""
        for fact in of_year:
            main = fact.get("strength") or fact["killed"]
            rows += f'<tr><td>{fact["date"]}</td><td>{link(fact)}</td><td>{fact["kind"]}</td><td>{main["low"]}</td>' \
                    f'<td>{main["best"]}</td><td>{main["high"]}</td><td>{fact["status"]}</td></tr>'
        page(f"/years/{year}.html", str(year), rows)
    entries = "".join(
        f'<entry><id>https://example.org/facts/{it["id"]}.html</id><title>{text(it["title"])}</title>'
        f'<updated>{it["date"]}T00:00:00Z</updated><author><name>{text(it["claimant"])}</name></author>'
        f'<summary>{text(it["note"])}</summary></entry>' for it in reversed(data["facts"][-50:]))
    addresses = ["/index.html", *(f"/facts/{fact['id']}.html" for fact in data["facts"]),
                 *(f"/sources/{it}.html" for it in site.citing), *(f"/years/{it}.html" for it in years)]
    for name, words in (("feed.xml", f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'),
                        ("sitemap.xml", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + "".join(
                            f"<url><loc>https://example.org{it}</loc></url>" for it in addresses) + "</urlset>")):
        with open(f"{folder}/{name}", "w", encoding="utf-8") as out:
            out.write(words)


class FactsTest(unittest.TestCase):
    def test_facts_are_the_same_each_time_and_as_many_as_asked_for(self):
        data = facts.make(50)
        self.assertEqual(facts.make(50), data)
        self.assertEqual((50, 10, 60), (len(data["facts"]), len(data["sources"]), len(data["places"])))
        self.assertEqual(sorted(fact["date"] for fact in data["facts"]), [fact["date"] for fact in data["facts"]])


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder, self.data = folder.name, facts.make(50)
        written(self.data, self.folder)

    def test_a_site_that_says_what_the_facts_say_has_no_differences(self):
        self.assertEqual([], check.differences(self.data, self.folder, "hugo"))

    def test_a_change_of_any_kind_of_page_is_found(self):
        fact, source = self.data["facts"][3], self.data["facts"][3]["sources"][0]
        main = fact.get("strength") or fact["killed"]
        for name, old, new in (
                (f"facts/{fact['id']}.html", f">{main['high']}<", ">7<"),
                (f"facts/{fact['id']}.html", html.escape(fact["note"]), "A note."),
                (f"facts/{fact['id']}.html", f"/sources/{source}.html", "/sources/other.html"),
                (f"facts/{fact['id']}.html", 'rel="next"', 'rel="prev"'),
                (f"sources/{source}.html", f'<span class="status">{fact["status"]}</span>', ""),
                ("index.html", html.escape(fact["claimant"]), "Another"),
                (f"years/{fact['year']}.html", f"<td>{main['best']}</td>", "<td>7</td>"),
                ("feed.xml", "<summary>", "<summary>!"),
                ("sitemap.xml", f"/facts/{fact['id']}.html", "/facts/other.html"),
                ("index.html", "site-footer", "foot")):
            path = os.path.join(self.folder, name)
            with open(path, encoding="utf-8") as file:
                before = file.read()
            self.assertIn(old, before, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(before.replace(old, new))
            self.assertNotEqual([], check.differences(self.data, self.folder, "hugo"), f"{name}: {old}")
            with open(path, "w", encoding="utf-8") as file:
                file.write(before)

    def test_a_page_that_is_missing_is_found(self):
        os.remove(f"{self.folder}/facts/f000007.html")
        self.assertIn("/facts/f000007.html: there is no such page", check.differences(self.data, self.folder, "hugo"))


class TurnsTest(unittest.TestCase):
    def test_a_ratio_is_the_median_of_the_ratios_of_each_round(self):
        ours = [turns.Run(1, 1, 10), turns.Run(4, 2, 30), turns.Run(9, 3, 20)]
        theirs = [turns.Run(2, 1, 1), turns.Run(2, 1, 1), turns.Run(3, 1, 1)]
        self.assertEqual(4, turns.median(ours, "wall"))
        self.assertEqual(20, turns.median(ours, "memory"))
        self.assertEqual(2, turns.ratio(ours, theirs, "wall"))


class ReportTest(unittest.TestCase):
    def test_a_target_that_is_missed_or_not_measured_says_so(self):
        of = {"medians": {"muster": {"memory": 1}, "hugo": {"memory": 1}, "product": {"memory": 251.2}},
              "ratios": {"muster/hugo": {"wall": .69}}}
        lines = "\n".join(report.targets({"sizes": {"1000": of}}))
        self.assertIn("| plain site: wall against Hugo’s | 1,000 | ≤ 0.7 | 0.69 | yes |", lines)
        self.assertIn("| whole product: memory, MB | 1,000 | ≤ 250 | 251 | **no** |", lines)
        self.assertIn("| plain site: wall against Hugo’s | 10,000 | ≤ 0.2 | – | not measured |", lines)
        self.assertIn("| an edited question under `serve` until its page has loaded, s | 100,000 | ≤ 0.4 | – | not measured |", lines)

    def test_what_edits_take_is_what_growth_printed(self):
        printed = ["  100000  question until reloaded           21      412.3        0  n^0.10",
                   "   10000  document until reloaded           21       99.0        0"]
        lines = "\n".join(report.targets({"sizes": {}}, printed))
        self.assertIn("| an edited question under `serve` until its page has loaded, s | 100,000 | ≤ 0.4 | 0.41 | **no** |", lines)
        self.assertIn("| an edited document under `serve` until its page has loaded, s | 100,000 | ≤ 0.4 | – | not measured |", lines)
