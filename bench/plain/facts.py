"""Made-up facts for a plain site: deployments and casualties with ranges, the sources that name them, sixty places.

Every name is put together by chance from made-up parts; nothing is a claim about anybody. The same number of facts is always
the same facts."""
import datetime
import json
import os
import random

SEED = 20250226
COUNTRIES = ["Norland", "Sudmark", "Westria", "Estovia", "Karelund", "Tyrsenia", "Valdova", "Ombria", "Drenmark", "Illyra"]
STEMS = "Kurs Vlad Osh Belg Tark Mur Sev Lug Zar Petr Ander Hol Ivan Nor Rost Sok".split()
ENDS = "ino grad ovka sk holm berg mouth ford".split()
SPEAKERS = ["Defence Intelligence & Analysis", "Ministry of Defence", "National Assembly member", "Joint Chiefs of Staff",
            "Open-source monitor “Lantern”", "Regional governor’s office", "Field hospital <registry>"]
PUBLISHERS = ["The Harbour Times", "Agency Norpress", "Daily Courier & Post", "Radio Free Coast", "Sentinel Weekly",
              "Evening Ledger"]
STATUS = ["claimed", "confirmed", "disputed", "retracted", "planned"]
WORDS = ("personnel were seen moving toward the front in several convoys while local officials declined to comment on the size "
         "of the contingent and satellite pictures suggest new barracks near the rail yard as the report from the capital "
         "repeats an earlier estimate that could not be confirmed by independent observers who had asked for access in the "
         "same week").split()
FIRST = datetime.date(2014, 1, 1)
DAYS = (datetime.date(2026, 6, 30) - FIRST).days
ESTIMATES = {"deployment": ["strength"], "casualty": ["killed", "wounded", "captured"]}


def estimate(chance, best):
    """A number with its least and its most."""
    return {"low": int(best * chance.uniform(.6, .95)), "best": best, "high": int(best * chance.uniform(1.05, 1.6)) + 1}


def town(chance):
    return chance.choice(STEMS) + chance.choice(ENDS)


def make_place(chance, number):
    return {"id": f"p{number:03d}", "name": town(chance), "country": chance.choice(COUNTRIES),
            "lat": f"{chance.uniform(40, 65):.2f}", "lon": f"{chance.uniform(20, 140):.2f}"}


def make_source(chance, number):
    words = "-".join(chance.sample(WORDS, 5))
    return {"id": f"s{number:06d}", "title": f"{town(chance)}: {' '.join(chance.sample(WORDS, 6))}",
            "publisher": chance.choice(PUBLISHERS), "date": FIRST.isoformat(),
            "url": f"https://news.example.org/{words}?id={number}&ref=feed"}


def dated(sources, facts):
    """The sources, each of the day of the last report that it carries."""
    days = {}
    for fact in facts:
        for source in fact["sources"]:
            days[source] = max(days.get(source, ""), fact["reported"])
    return [{**source, "date": days.get(source["id"], source["date"])} for source in sources]


def make_fact(chance, places, sources):
    day = FIRST + datetime.timedelta(days=chance.randrange(DAYS))
    reported = day + datetime.timedelta(days=chance.randrange(20))
    place = chance.choice(places)
    note = " ".join(chance.choice(WORDS) for _ in range(chance.randrange(50, 90))).capitalize()
    note += chance.choice([".", " & counting.", " (low < high)."])
    cited = sorted({chance.choice(sources)["id"] for _ in range(chance.choice([1, 2, 2, 3]))})
    if chance.random() < .6:
        start, end = chance.sample(COUNTRIES, 2)
        best = chance.randrange(2, 240) * 50
        fact = {"kind": "deployment", "title": f"About {best} troops from {start} to {end} near {place['name']}",
                "date": day.isoformat(), "from": start, "to": end, "start": day.isoformat(),
                "end": (day + datetime.timedelta(days=chance.randrange(5, 200))).isoformat(), "place": place["id"],
                "strength": estimate(chance, best)}
    else:
        killed = chance.randrange(1, 900)
        fact = {"kind": "casualty", "title": f"{killed} killed near {place['name']}, {place['country']} & surroundings",
                "date": day.isoformat(), "asOf": day.isoformat(), "place": place["id"],
                "killed": estimate(chance, killed), "wounded": estimate(chance, killed * 3),
                "captured": estimate(chance, chance.randrange(40))}
    fact.update({"status": chance.choice(STATUS), "claimant": chance.choice(SPEAKERS), "reported": reported.isoformat(),
                 "year": day.year, "note": note, "sources": cited})
    return fact


def make(count):
    """So many facts, in the order of their days, with a fifth as many sources, ten at the least."""
    chance = random.Random(SEED)
    places = [make_place(chance, number) for number in range(60)]
    sources = [make_source(chance, number) for number in range(max(10, count // 5))]
    facts = sorted((make_fact(chance, places, sources) for _ in range(count)), key=lambda fact: fact["date"])
    facts = [{"id": f"f{number:06d}", **fact} for number, fact in enumerate(facts)]
    return {"places": places, "sources": dated(sources, facts), "facts": facts}


def write(count, folder):
    """The facts as the peers read them."""
    data = make(count)
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/data.json", "w", encoding="utf-8") as out:
        json.dump(data, out, ensure_ascii=False, indent=1)
    return data
