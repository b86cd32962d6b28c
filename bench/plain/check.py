"""Whether a plain site says what its facts say: cell by cell, link by link, row by row, so that no generator wins by doing less.

The peers make the same site. Muster's differs, and is checked where its pages correspond; DIFFERS says where they do not."""
import html
import os
import re
import xml.etree.ElementTree
from collections import Counter, defaultdict

import ours

ATOM = "{http://www.w3.org/2005/Atom}"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
ON_A_PAGE = 100
ROW = re.compile(r'<li><time datetime="([^"]+)">[^<]*</time> <a class="fact" href="([^"]+)">(.*?)</a> '
                 r'<span class="status">(.*?)</span>(?: <span class="claimant">(.*?)</span>)?</li>', re.S)
SOURCE = re.compile(r'<li><a class="src" href="([^"]+)">(.*?)</a>, <cite>(.*?)</cite>, <time datetime="[^"]+">(.*?)</time> '
                    r'<a class="ext" rel="external nofollow" href="([^"]+)">original</a>', re.S)
YEAR_ROW = re.compile(r'<tr><td>([^<]*)</td><td><a class="fact" href="([^"]+)">(.*?)</a></td>' + r"<td>(.*?)</td>" * 5 + "</tr>",
                      re.S)
LAYOUT = ['rel="canonical" href="https://example.org', "site-footer", "withdrawn figures stay readable"]
STATUS = {"acknowledged by a party, about itself": "confirmed", "several views are possible, says an editor": "disputed",
          "retracted by its originator": "retracted"}
DIFFERS = [
    "Muster writes the title of a fact itself, out of who says it, the number and what is counted; a peer prints the fact’s.",
    "A list of Muster’s leads to a fact by its number, where a peer’s does by its title; its rows are the same facts, with the "
    "same days, status and speakers.",
    "A page of Muster’s timeline has 200 rows, a peer’s 100.",
    "Muster has a table for each of the sixty places, with a row for each of its facts; a peer has one for each year.",
    "A fact stands in the table of the first source that it cites; in the others a note leads to it. A fact’s page leads to "
    "all its sources, and to the original of the first.",
    "A page of a fact has no position of its place and no link to the fact before and after it; it says besides when the "
    "fact was published and entered.",
    "Muster makes no Atom feed of the last 50 facts and no sitemap; it makes a manifest with the hash of every file, and "
    "copies its assets (fonts, script), which a peer has not.",
]


def text(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup)).strip()


def find(pattern, page):
    found = re.search(pattern, page, re.S)
    return text(found[1]) if found else None


class Site:
    """A peer's site: what it says, held against the facts. `differences` holds what is otherwise."""

    layout = LAYOUT + ["/style.css", "application/atom+xml"]

    def __init__(self, data, folder):
        self.facts, self.folder, self.differences, self.pages = data["facts"], folder, [], 0
        self.places = {place["id"]: place for place in data["places"]}
        self.sources = {source["id"]: source for source in data["sources"]}
        self.citing, self.years = defaultdict(list), defaultdict(list)
        for fact in self.facts:
            self.years[fact["year"]].append(fact)
            for source in fact["sources"]:
                self.citing[source].append(fact)
        self.last = -(-len(self.facts) // ON_A_PAGE)

    def same(self, what, found, wanted):
        if found != wanted:
            self.differences.append(f"{what}: found {str(found)[:300]}, wanted {str(wanted)[:300]}")

    def file(self, address):
        return address

    def address(self, link):
        link = html.unescape(link).replace("https://example.org", "")
        return "/index.html" if link == "/" else link

    def timeline_address(self, number):
        return "/index.html" if number == 1 else f"/page/{number}.html"

    def page(self, address):
        """The text of a page, with what surrounds it checked."""
        try:
            with open(self.folder + self.file(address), encoding="utf-8") as file:
                page = file.read()
        except FileNotFoundError:
            self.differences.append(f"{address}: there is no such page")
            return ""
        self.pages += 1
        self.same(f"{address} doctype", page.lstrip()[:15].lower(), "<!doctype html>")
        for part in self.layout:
            self.same(f"{address} has {part}", part in page, True)
        self.navigation(address, page)
        return page

    def navigation(self, address, page):
        found = [self.address(link) for link in re.findall(r'<li><a href="([^"]+)">', page.split("</nav>")[0])]
        wanted = ["/index.html", *(f"/years/{year}.html" for year in sorted(self.years)), "/feed.xml"]
        self.same(f"{address} navigation", found, wanted)

    def check(self):
        for at, fact in enumerate(self.facts):
            self.fact(at, fact)
        for source, facts in self.citing.items():
            self.source(self.sources[source], facts)
        self.timeline()
        self.tables()
        self.feed()
        self.sitemap()
        return self.differences

    def cells(self, fact):
        place = self.places[fact["place"]]
        cells = {"kind": fact["kind"], "place": f"{place['name']}, {place['country']}",
                 "pos": f"{place['lat']}, {place['lon']}", "claimant": fact["claimant"], "reported": fact["reported"]}
        if fact["kind"] == "deployment":
            cells |= {"from": fact["from"], "to": fact["to"], "dates": f"{fact['start']} to {fact['end']}"}
        else:
            cells["asof"] = fact["asOf"]
        return cells | estimates(fact)

    def fact(self, at, fact):
        page = self.page(f"/facts/{fact['id']}.html")
        name = fact["id"]
        found = {key: text(cell) for key, cell in re.findall(r'<td data-k="([^"]+)">(.*?)</td>', page, re.S)}
        self.same(f"{name} cells", found, self.cells(fact))
        self.same(f"{name} title", find(r"<h1>(.*?)</h1>", page), fact["title"])
        self.same(f"{name} head", find(r"<title>(.*?)</title>", page), fact["title"] + " - Troop Deployments")
        self.same(f"{name} note", find(r'<p class="note">(.*?)</p>', page), fact["note"])
        self.same(f"{name} status", find(r'<p class="badge badge-[a-z]+">(.*?)</p>', page), fact["status"])
        sources = [(self.address(link), text(title), text(publisher), text(day), html.unescape(original))
                   for link, title, publisher, day, original in SOURCE.findall(page)]
        self.same(f"{name} sources", sources, [
            (f"/sources/{it['id']}.html", it["title"], it["publisher"], it["date"], it["url"])
            for it in map(self.sources.get, fact["sources"])])
        for way, beside in (("prev", at - 1), ("next", at + 1)):
            link = re.search(rf'<a rel="{way}" href="([^"]+)">(.*?)</a>', page, re.S)
            there = self.facts[beside] if 0 <= beside < len(self.facts) else None
            self.same(f"{name} {way}", link and (self.address(link[1]), text(link[2])),
                      there and (f"/facts/{there['id']}.html", there["title"]))

    def rows(self, page):
        return [tuple(text(cell) if at != 1 else self.address(cell) for at, cell in enumerate(row)) for row in ROW.findall(page)]

    def row(self, fact, claimant=""):
        return fact["date"], f"/facts/{fact['id']}.html", fact["title"], fact["status"], claimant

    def source(self, source, facts):
        page = self.page(f"/sources/{source['id']}.html")
        found = {key: text(cell) for key, cell in re.findall(r'<td data-k="([^"]+)">(.*?)</td>', page, re.S)}
        self.same(f"{source['id']} cells", found, {key: source[key] for key in ("publisher", "date", "url")})
        self.same(f"{source['id']} facts", self.rows(page), [self.row(fact) for fact in facts])

    def timeline(self):
        for number in range(1, self.last + 1):
            page = self.page(self.timeline_address(number))
            facts = self.facts[(number - 1) * ON_A_PAGE:number * ON_A_PAGE]
            self.same(f"timeline {number} rows", self.rows(page), [self.row(fact, fact["claimant"]) for fact in facts])
            self.same(f"timeline {number} count", find(r'<p class="count">(.*?)</p>', page), f"Page {number} of {self.last}")
            for way, beside in (("prev", number - 1), ("next", number + 1)):
                link = re.search(rf'<a rel="{way}" href="([^"]+)">', page)
                self.same(f"timeline {number} {way}", link and self.address(link[1]),
                          self.timeline_address(beside) if 1 <= beside <= self.last else None)

    def tables(self):
        for year, facts in self.years.items():
            page = self.page(f"/years/{year}.html")
            found = [tuple(text(cell) if at != 1 else self.address(cell) for at, cell in enumerate(row))
                     for row in YEAR_ROW.findall(page)]
            wanted = []
            for fact in facts:
                main = fact.get("strength") or fact["killed"]
                wanted.append((fact["date"], f"/facts/{fact['id']}.html", fact["title"], fact["kind"], str(main["low"]),
                               str(main["best"]), str(main["high"]), fact["status"]))
            self.same(f"year {year}", found, wanted)

    def xml(self, name):
        try:
            return xml.etree.ElementTree.parse(f"{self.folder}/{name}").getroot()
        except (OSError, xml.etree.ElementTree.ParseError) as fault:
            self.differences.append(f"{name}: {fault}")
            return xml.etree.ElementTree.Element("nothing")

    def feed(self):
        found = [(self.address(entry.findtext(ATOM + "id")), entry.findtext(ATOM + "title"), entry.findtext(ATOM + "updated"),
                  entry.findtext(f"{ATOM}author/{ATOM}name"), entry.findtext(ATOM + "summary"))
                 for entry in self.xml("feed.xml").findall(ATOM + "entry")]
        self.same("feed", found, [
            (f"/facts/{fact['id']}.html", fact["title"], fact["date"] + "T00:00:00Z", fact["claimant"], fact["note"])
            for fact in reversed(self.facts[-50:])])

    def sitemap(self):
        found = {self.address(place.text) for place in self.xml("sitemap.xml").iter(LOC)}
        wanted = {f"/facts/{fact['id']}.html" for fact in self.facts} | {f"/sources/{source}.html" for source in self.citing}
        wanted |= {f"/years/{year}.html" for year in self.years}
        wanted |= {self.timeline_address(number) for number in range(1, self.last + 1)}
        self.same("sitemap, what is on one side only", sorted(found ^ wanted)[:5], [])


def estimates(fact):
    return {f"{name}-{end}": str(fact[name][end]) for name in ("strength", "killed", "wounded", "captured") if name in fact
            for end in ("low", "best", "high")}


class JBakeSite(Site):
    """JBake writes the pages of its timeline to /2/index.html."""

    def file(self, address):
        return re.sub(r"^/page/(\d+)\.html$", r"/\1/index.html", address)

    def address(self, link):
        return re.sub(r"^/(\d+)/(index.html)?$", r"/page/\1.html", super().address(link))


class MusterSite(Site):
    """Muster's plain site, held against the facts where its pages correspond."""

    layout = LAYOUT + ["/site.css"]

    def address(self, link):
        return re.sub(r"^(\.\./)*", "/", super().address(link))

    def navigation(self, address, page):
        links = re.findall(r'<li><a href="([^"]+)">', page.split("</nav>")[0])
        self.same(f"{address} navigation", "/claims.html" in map(self.address, links), True)

    def cells(self, fact):
        cells = super().cells(fact)
        first = self.sources[fact["sources"][0]]
        del cells["pos"]
        cells["where"], cells["said"] = cells.pop("place"), cells.pop("reported")
        about = cells.pop("dates", "").replace(" to ", "/") or cells.pop("asof")
        return cells | {"about": about, "published": first["date"], "entered": ours.ENTERED}

    def found(self, page):
        clocks = {"expected": "about", "during": "about", "as of": "about"}
        rows = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', page, re.S)
        cells = {clocks.get(text(key).lower(), text(key).lower()): text(cell) for key, cell in rows}
        for name, low, high, best in re.findall(r"([a-z]+) (\d+) to (\d+), best (\d+)", " ".join(
                text(it) for it in re.findall(r'<p class="estimate">(.*?)</p>', page, re.S))):
            cells |= {f"{name}-low": low, f"{name}-high": high, f"{name}-best": best}
        if "kind" in cells:
            cells["kind"] = cells["kind"].lower()
        return cells

    def fact(self, at, fact):
        name = fact["id"]
        page = self.page(f"/claims/{ours.address(fact)}.html")
        self.same(f"{name} cells", self.found(page), self.cells(fact))
        title = find(r"<h1>(.*?)</h1>", page) or ""
        self.same(f"{name} title names its speaker", title.startswith(fact["claimant"]), True)
        self.same(f"{name} title gives its number", ours.number(fact)[1] in title, True)
        self.same(f"{name} head", find(r"<title>(.*?)</title>", page), title + " · Troop Deployments")
        self.same(f"{name} note", find(r'<p class="note">(.*?)</p>', page), fact["note"])
        self.same(f"{name} status", self.status(re.findall(r'<p class="badge">(.*?)</p>', page, re.S)), fact["status"])
        links = re.findall(r'<a href="([^"]+)">(.*?)</a>', page.split('<p class="note">', 1)[-1], re.S)
        sources = sorted((self.address(link), text(title)) for link, title in links if "/sources/" in link)
        cited = [self.sources[source] for source in fact["sources"]]
        self.same(f"{name} sources", sources, sorted((f"/sources/{ours.document(it)}.html", it["title"]) for it in cited))
        self.same(f"{name} original", cited[0]["url"] in [html.unescape(link) for link, _ in links], True)
        self.same(f"{name} publisher", cited[0]["publisher"] in page_of_text(page), True)

    def status(self, labels):
        words = [text(label) for label in labels]
        return STATUS.get(words[0], words[0]) if words else "claimed"

    def about(self, fact):
        return f"{fact['start']}/{fact['end']}" if fact["kind"] == "deployment" else fact["asOf"]

    def listed(self, page, row):
        """Each fact of a list: its address, its day, its status and whether its speaker stands beside it."""
        found = Counter()
        for part in re.findall(rf"<{row}>(.*?)</{row}>", page, re.S):
            links = [self.address(link) for link in re.findall(r'<a class="fact" href="([^"]+)">', part)]
            status = self.status(re.findall(r'<span class="status">(.*?)</span>', part, re.S))
            found.update((link, find(r"<time[^>]*>(.*?)</time>", part), status) for link in links)
        return found

    def wanted(self, facts):
        return Counter((f"/claims/{ours.address(fact)}.html", self.about(fact), fact["status"]) for fact in facts)

    def lists(self, what, found, facts):
        wanted = self.wanted(facts)
        self.same(f"{what}, what is on one side only", (sorted((found - wanted) + (wanted - found), key=str)[:5]), [])

    def source(self, source, facts):
        name = ours.document(source)
        page = self.page(f"/sources/{name}.html")
        found = self.found(page)
        self.same(f"{name} publisher", found.get("publisher"), source["publisher"])
        self.same(f"{name} published", (found.get("published") or "")[:10], source["date"])
        original = re.search(r'<a class="ext" rel="external nofollow" href="([^"]+)">', page)
        self.same(f"{name} address", original and html.unescape(original[1]), source["url"])
        first = [fact for fact in facts if fact["sources"][0] == source["id"]]
        self.lists(f"{name} facts", self.listed(page, "li"), first)
        note = page.split('<p class="note">', 1)[-1] if '<p class="note">' in page else ""
        also = [self.address(link) for link in re.findall(r'<a href="([^"]+)">', note) if "/claims/" in link]
        self.same(f"{name} also carries", also, [f"/claims/{ours.address(it)}.html" for it in facts if it not in first])

    def timeline(self):
        found, page, name = Counter(), "", "/claims.html"
        speakers = Counter()
        while name:
            page = self.page(name)
            found += self.listed(page, "li")
            speakers.update(map(text, re.findall(r'<span class="claimant">(.*?)</span>', page, re.S)))
            link = re.search(r'<a rel="next" href="([^"]+)">', page)
            name = link and self.address(link[1])
        self.lists("timeline", found, self.facts)
        self.same("timeline speakers", speakers, Counter(fact["claimant"] for fact in self.facts))

    def tables(self):
        byPlace = defaultdict(list)
        for fact in self.facts:
            byPlace[fact["place"]].append(fact)
        for place, facts in byPlace.items():
            page = self.page(f"/places/{place}.html")
            self.lists(f"place {place}", self.listed(page, "tr"), facts)
            ends = Counter(re.findall(r"<td>(\d+/\d+)</td>", page))
            wanted = Counter("{low}/{high}".format(**(fact.get("strength") or fact["killed"])) for fact in facts)
            self.same(f"place {place} numbers", sorted((ends - wanted) + (wanted - ends))[:5], [])

    def feed(self):
        self.same("home", "<h1>Troop Deployments</h1>" in self.page("/index.html"), True)

    def sitemap(self):
        wanted = {f"claims/{ours.address(fact)}.html" for fact in self.facts}
        wanted |= {f"sources/{ours.document(self.sources[source])}.html" for source in self.citing}
        found = set(files(self.folder))
        self.same("pages that are missing", sorted(wanted - found)[:5], [])
        kinds = {name.split("/")[0] for name in found if name.endswith(".html") and not name.startswith("claims")}
        self.same("kinds of pages", sorted(kinds), ["index.html", "places", "sources"])


def page_of_text(page):
    return text(page.replace("<li>", "\n"))


def files(folder):
    """Every file below a folder, with its size."""
    return {os.path.relpath(os.path.join(at, name), folder): os.path.getsize(os.path.join(at, name))
            for at, _, names in os.walk(folder) for name in names}


DIALECTS = {"muster": MusterSite, "jbake": JBakeSite}


def differences(data, folder, generator):
    return DIALECTS.get(generator, Site)(data, folder).check()
