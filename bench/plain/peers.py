"""The generators that make the plain site: where they are found, what they are prepared with, outside the clock, and how they
are called."""
import datetime
import json
import os
import re
import shutil
import subprocess

from turns import Command

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.dirname(os.path.dirname(HERE))
KEPT = os.path.join(HOME, ".muster", "bench")
STYLE = os.path.join(HERE, "muster", "asset", "site.css")


def said(*words, folder=HOME):
    """What a command prints first; empty where there is none."""
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return (done.stdout or done.stderr).strip().split("\n")[0]


def jdk():
    return said("sh", "-c", ". src/build/jdk.sh && find_jdk bench/peers")


def node():
    kept = os.path.join(KEPT, "node", "node_modules", "node", "bin", "node")
    return kept if os.path.exists(kept) else shutil.which("node")


def write(path, words):
    with open(path, "w", encoding="utf-8") as out:
        out.write(words)


class Peer:
    """A generator. `reads` says in what form it gets the facts."""

    reads = "one JSON file"

    def __init__(self, name, style):
        self.name, self.style = name, style

    def version(self):
        """Empty where the generator is not installed."""
        return ""

    def prepare(self, data, work):
        """Writes what the generator reads to a folder, that is not there yet."""
        shutil.copytree(os.path.join(HERE, self.name), work)
        os.makedirs(os.path.dirname(os.path.join(work, self.style)), exist_ok=True)
        shutil.copy(STYLE, os.path.join(work, self.style))

    def command(self, data_folder, work):
        raise NotImplementedError


class Hugo(Peer):
    reads = "a content file in JSON for every fact, as it has no content adapters before 0.126"

    def version(self):
        found = re.search(r"v([\d.]+)", said("hugo", "version"))
        return found[1] if found else ""

    def prepare(self, data, work):
        super().prepare(data, work)
        os.makedirs(f"{work}/content/facts")
        os.makedirs(f"{work}/data")
        for name, key in (("places", "places"), ("srcs", "sources")):
            write(f"{work}/data/{name}.json", json.dumps({it["id"]: it for it in data[key]}))
        for at, fact in enumerate(data["facts"]):
            fields = {key: value for key, value in fact.items() if key not in ("id", "date", "year")}
            fields |= {"day": fact["date"], "weight": at + 1, "years": [str(fact["year"])]}
            write(f"{work}/content/facts/{fact['id']}.md", json.dumps(fields, ensure_ascii=False, indent=1) + "\n")

    def command(self, data_folder, work):
        return Command(self.name, ["hugo", "--quiet", "-s", work, "-d", "{out}"])


class Jekyll(Peer):
    def version(self):
        found = said("jekyll", "--version").removeprefix("jekyll ")
        return f"{found}, {' '.join(said('ruby', '--version').split()[:2])}" if found else ""

    def command(self, data_folder, work):
        return Command(self.name, ["jekyll", "build", "--quiet", "-d", "{out}"], work, {"DATA": data_folder})


class OfNode(Peer):
    """A generator that is a package of npm's."""

    def __init__(self, name, style, package, main):
        super().__init__(name, style)
        self.package, self.main = package, main

    def modules(self):
        return os.path.join(KEPT, self.name, "node_modules")

    def version(self):
        try:
            with open(f"{self.modules()}/{self.package}/package.json", encoding="utf-8") as file:
                return f"{json.load(file)['version']}, node {said(node(), '--version')}" if node() else ""
        except FileNotFoundError:
            return ""

    def install(self):
        folder = os.path.join(KEPT, self.name)
        os.makedirs(folder, exist_ok=True)
        shutil.copy(os.path.join(HERE, self.name, "package.json"), folder)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True)

    def prepare(self, data, work):
        super().prepare(data, work)
        shutil.copy(os.path.join(HERE, "model.mjs"), work)
        os.symlink(self.modules(), f"{work}/node_modules")

    def words(self):
        return [node(), "--max-old-space-size=12000", f"node_modules/{self.package}/{self.main}"]


class Eleventy(OfNode):
    def command(self, data_folder, work):
        out = os.path.relpath("/", work) + "{out}"
        return Command(self.name, ["env", f"OUT={out}", *self.words(), "--quiet"], work, {"DATA": data_folder})


class Astro(OfNode):
    def command(self, data_folder, work):
        return Command(self.name, ["env", "OUT={out}", *self.words(), "build", "--silent"], work,
                       {"DATA": data_folder, "ASTRO_TELEMETRY_DISABLED": "1"})


class JBake(Peer):
    reads = "a content file for every fact, with the fact as one JSON value in its head"
    folder = os.path.join(KEPT, "jbake")

    def version(self):
        jars = os.listdir(f"{self.folder}/lib") if os.path.isdir(f"{self.folder}/lib") else []
        found = {name: version for jar in jars for name, version in re.findall(r"^(jbake-core|thymeleaf)-(\d[\w.]*)\.jar$", jar)}
        return f"{found['jbake-core']}, Thymeleaf {found['thymeleaf']}" if len(found) == 2 else ""

    def install(self):
        source = os.path.join(HERE, "jbake", "src")
        subprocess.run(["sh", "-c", '. ../../../src/build/jdk.sh && jdk=$(find_jdk bench/peers) && maven -q -f pom.xml '
                        'dependency:copy-dependencies -DoutputDirectory="$1/lib" && '
                        '"$jdk/bin/javac" -cp "$1/lib/*" -d "$1/classes" src/Bake.java', "sh", self.folder],
                       cwd=os.path.dirname(source), check=True)

    def prepare(self, data, work):
        super().prepare(data, work)
        places = {place["id"]: place for place in data["places"]}
        sources = {source["id"]: source for source in data["sources"]}
        os.makedirs(f"{work}/content/facts")
        os.makedirs(f"{work}/content/years")
        # it sorts posts by descending date, so the dates of the files are a clock that runs backwards
        clock = datetime.datetime(2020, 1, 1)
        for at, fact in enumerate(data["facts"]):
            cited = {source: sources[source] for source in fact["sources"]}
            numbers = [{**fact[name], "name": name} for name in ("strength", "killed", "wounded", "captured") if name in fact]
            model = {**fact, "pl": places[fact["place"]], "src": list(cited.values()), "srcmap": cited,
                     "deployment": fact["kind"] == "deployment", "est": numbers, "main": numbers[0]}
            write(f"{work}/content/facts/{fact['id']}.html",
                  f"title={fact['title']}\ntype=post\nstatus=published\ndate={clock - datetime.timedelta(seconds=at)}\n"
                  f"tags={','.join(cited)}\nf={json.dumps(model, ensure_ascii=False)}\n~~~~~~\n\n")
        for year in sorted({fact["year"] for fact in data["facts"]}):
            write(f"{work}/content/years/{year}.html",
                  f'title={year}\ntype=yearpage\nstatus=published\ny={{"v": {year}}}\n~~~~~~\n\n')

    def command(self, data_folder, work):
        java = os.path.join(jdk(), "bin", "java")
        return Command(self.name, ["sh", "-c", 'rm -rf cache && exec "$0" -Xmx8g -cp "$1/classes:$1/lib/*" Bake . "$2"', java,
                                   self.folder, "{out}"], work)


HUGO = Hugo("hugo", "static/style.css")
ALL = [
    HUGO,
    Jekyll("jekyll", "style.css"),
    Eleventy("eleventy", "src/style.css", "@11ty/eleventy", "cmd.cjs"),
    Astro("astro", "public/style.css", "astro", "bin/astro.mjs"),
    JBake("jbake", "assets/style.css"),
]


def install():
    """What does not come with the system: packages of npm's, with a Node of their own, and of Maven's."""
    folder = os.path.join(KEPT, "node")
    os.makedirs(folder, exist_ok=True)
    subprocess.run(["npm", "install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, "node@24"], check=True)
    for peer in ALL:
        if hasattr(peer, "install"):
            peer.install()


def muster_plain(record):
    return Command("muster", ["./muster", "build", "--quiet", "--data", record, "--templates", f"{HERE}/muster", "--out", "{out}"],
                   HOME)


def muster_full(record):
    return Command("product", ["./muster", "build", "--quiet", "--data", record, "--out", "{out}"], HOME)


def copy(name, site):
    return Command(name, ["cp", "-r", f"{site}/.", "{out}"])


def versions():
    commit = said("git", "rev-parse", "--short", "HEAD") + ("+" if said("git", "status", "--porcelain", "src", "templates") else "")
    release = said("sh", "-c", f"sed -n 's/^JAVA_RUNTIME_VERSION=//p' '{jdk()}/release'").strip('"')
    found = {"muster": f"{said('./muster', '--version').removeprefix('muster ')} at {commit}", "JDK": release}
    return found | {peer.name: peer.version() for peer in ALL if peer.version()}
