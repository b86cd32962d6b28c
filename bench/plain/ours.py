"""The made-up facts of a plain site as a record of Muster's: a document for every source that is cited, a claim for every fact.

A claim stands in the first document that its fact cites; that the others carry it too is said in notes, which lead both ways.
Its number is the first estimate of the fact (strength or killed); wounded and captured stand in a second fragment of the quote."""
import json
import os
from collections import defaultdict

METHOD = ["Sources", "Inclusion and exclusion", "Evaluation", "Corroboration", "Quality control", "Definitions"]
STANDING = {"claimed": [], "confirmed": ["modality: acknowledged"], "planned": ["modality: planned"],
            "disputed": ["assessment: several-views-possible", "assessment-because: Another speaker denies it."],
            "retracted": ["fate: retracted", "fate-because: The speaker took it back.", "fate-on: 2026-08-01"]}
ENTERED = "2026-09-01"
SCHEMA = "# yaml-language-server: $schema=../schema/facts.schema.json"


def slug(name):
    """The id of a name: its letters and digits, joined by hyphens."""
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in name.lower()).split())


def document(source):
    return source["id"].replace("s", "s-", 1)


def address(fact):
    return f"{document({'id': fact['sources'][0]})}/{fact['id']}"


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def words(estimate):
    return f"{estimate['low']} to {estimate['high']}, best {estimate['best']}"


def number(fact):
    """The measure, the words of its number and what else is counted."""
    if fact["kind"] == "deployment":
        return "strength", words(fact["strength"]), []
    beside = "; ".join(f"{name} {words(fact[name])}" for name in ("wounded", "captured"))
    return "killed", words(fact["killed"]), [f"measure-in: {quoted(beside)}"]


def subject(fact, places):
    if fact["kind"] == "deployment":
        return f"{slug(fact['from'])}-in-{slug(fact['to'])}"
    return f"in-{slug(places[fact['place']]['country'])}"


def claim(fact, places):
    named, worded, beside = number(fact)
    main = fact[named]
    lines = [f"id: {fact['id']}", f"about: {subject(fact, places)}", f"measure: {fact['kind']}", "value:",
             f"  wording: {worded}", "  approx: between", f"  low: {main['low']}", f"  high: {main['high']}",
             f"quote: {quoted(f'{named} {worded}')}", *beside, f"text: {quoted(fact['title'])}"]
    if fact["kind"] == "deployment":
        clock = "during" if fact["end"] <= fact["reported"] else "expected"
        lines += [f"{clock}: {fact['start']}/{fact['end']}", f"places: [{fact['place']}]", f"from: {slug(fact['from'])}",
                  f"to: {slug(fact['to'])}"]
    else:
        lines += [f"as-of: {fact['asOf']}", f"places: [{fact['place']}]"]
    return lines + STANDING[fact["status"]] + [f"note: {quoted(fact['note'])}"]


def statement(fact, places):
    others = " and ".join(document({"id": source}) for source in fact["sources"][1:])
    first, *rest = claim(fact, places)
    return [f"  - by: {slug(fact['claimant'])}", f"    said: {fact['reported']}",
            *([f"    note: Also in {others}."] if others else []), "    claims:", f"      - {first}",
            *(f"        {line}" for line in rest)]


def source_file(source, facts, also, places):
    lines = [SCHEMA.replace("../", "../../"), "source:", f"  id: {document(source)}", f"  title: {quoted(source['title'])}",
             f"  publisher: {slug(source['publisher'])}", f"  url: {quoted(source['url'])}", f"  published: {source['date']}",
             "  language: en", "  seen: whole", "  entered:", "    how: import", f"    on: {ENTERED}"]
    if also:
        lines.append(f"  note: Also carries {', '.join(map(address, also))}.")
    if facts:
        lines.append("statements:")
    for fact in facts:
        lines += statement(fact, places)
    return lines


def actor(name, kind):
    return [f"  - id: {slug(name)}", f"    name: {quoted(name)}", f"    kind: {kind}"]


def actors(data):
    countries = sorted({place["country"] for place in data["places"]} | {fact[way] for fact in data["facts"]
                                                                          for way in ("from", "to") if way in fact})
    publishers = sorted({source["publisher"] for source in data["sources"]})
    speakers = sorted({fact["claimant"] for fact in data["facts"]})
    lines = [SCHEMA, "actors:"]
    for names, kind in ((countries, "state"), (publishers, "outlet"), (speakers, "government-body")):
        for name in names:
            lines += actor(name, kind)
    return countries, lines


def places_file(data, countries):
    lines = [SCHEMA, "places:"]
    for name in countries:
        lines += [f"  - id: {slug(name)}", f"    name: {name}", "    precision: country"]
    for place in data["places"]:
        lines += [f"  - id: {place['id']}", f"    name: {quoted(place['name'] + ', ' + place['country'])}",
                  "    precision: oblast", f"    within: {slug(place['country'])}", "    at:",
                  f"      lat: {place['lat']}", f"      lon: {place['lon']}", "      basis: made up"]
    return lines


def deployments(data, places):
    lines = [SCHEMA, "deployments:"]
    for name in sorted({subject(fact, places) for fact in data["facts"]}):
        lines += [f"  - id: {name}", f"    name: {quoted('Troops ' + name.replace('-', ' '))}", "    kind: troops"]
        if "-in-" in name:
            start, end = name.split("-in-")
            lines += [f"    from: {start}", f"    to: {end}"]
    return lines


SITE = [SCHEMA, "site:", "  title: Troop Deployments", "  scope: Made-up facts, for measuring.", "  language: en",
        "  base-url: https://example.org/"]
MEASURES = [SCHEMA, "measures:", "  - id: deployment", "    label: deployment", "    kind: flow", "    unit: persons",
            "    definition: Soldiers said to be sent.", "    words:", "      en: [strength]", "  - id: casualty",
            "    label: casualty", "    kind: flow", "    unit: persons", "    definition: Soldiers said to be killed.",
            "    words:", "      en: [killed]"]


def save(folder, name, lines):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def write(data, folder):
    """The record, as fact files. `muster fmt` lays them out."""
    places = {place["id"]: place for place in data["places"]}
    countries, lines = actors(data)
    save(folder, "site.yaml", SITE)
    save(folder, "measures.yaml", MEASURES)
    save(folder, "actors.yaml", lines)
    save(folder, "places.yaml", places_file(data, countries))
    save(folder, "deployments.yaml", deployments(data, places))
    save(folder, "pages/methodology.md",
         ["# Method", *(line for title in METHOD for line in ("", f"## {title}", "", "Made up."))])
    facts, also = defaultdict(list), defaultdict(list)
    for fact in data["facts"]:
        first, *others = fact["sources"]
        facts[first].append(fact)
        for other in others:
            also[other].append(fact)
    for source in data["sources"]:
        if source["id"] in facts or source["id"] in also:
            save(folder, f"sources/{document(source)}.yaml",
                 source_file(source, facts[source["id"]], also[source["id"]], places))
