package muster.cli;

import static muster.cli.Revised.GAZETTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changed for programs, as `docs/diff.md` describes it.
class DiffJsonTest {
  @TempDir private Path home;
  private Revised revised;

  @BeforeEach
  void take() {
    revised = new Revised(home);
  }

  private String json() throws IOException {
    return revised.diff("--format", "json").out();
  }

  @Test
  void aChangeHasItsFieldsAndWhatItDoesToAnswers() throws IOException {
    revised.with(GAZETTE, "around 3,000", "nearly 3,500").with(GAZETTE, "from: mill-town", "");
    assertEquals(
        """
        {
          "format": 1,
          "old": "old/data",
          "new": "new/data",
          "not-shown": 0,
          "changes": [
            {
              "change": "revised",
              "kind": "claim",
              "ids": [
                "gazette-1/sent"
              ],
              "name": "sent · Minister of War",
              "fields": [
                {
                  "field": "value",
                  "what": "revalued",
                  "before": {
                    "wording": "around 3,000",
                    "approx": "about",
                    "number": "3000",
                    "language": "en"
                  },
                  "after": {
                    "wording": "nearly 3,500",
                    "approx": "nearly",
                    "number": "../3500",
                    "language": "en"
                  }
                },
                {
                  "field": "quote",
                  "what": "reworded",
                  "before": "around 3,000 soldiers were sent",
                  "after": "nearly 3,500 soldiers were sent"
                },
                {
                  "field": "from",
                  "what": "revised",
                  "before": "mill-town"
                }
              ]
            }
          ],
          "answers": [
            {
              "question": "sent",
              "ask": "How many were sent?",
              "before": "The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.",
              "after": "The only one recorded: Minister of War, nearly 3,500 sent, as of 5 March 2021.",
              "because": [
                {
                  "kind": "claim",
                  "id": "gazette-1/sent"
                }
              ]
            }
          ],
          "problems": {
            "new": [
              {
                "rule": "unused-record",
                "severity": "warning",
                "file": "data/places.yaml",
                "line": 13,
                "column": 9,
                "message": "nothing names the place `mill-town`",
                "hint": "remove it, or name it where it belongs"
              }
            ],
            "gone": []
          }
        }
        """,
        json());
  }

  @Test
  void whatIsNewGoneAndRenamedHasItsOwnMembers() throws IOException {
    revised
        .with("data/actors.yaml", "- id: lawmaker\n", "- id: firefly\n    was: [lawmaker]\n")
        .with(GAZETTE, "[lawmaker, wire]", "[firefly, wire]")
        .with("data/questions.yaml", "- id: sent", "- id: how-many");
    String begin =
        """
          "changes": [
            {
              "change": "withdrawn",
              "kind": "question",
              "ids": [
                "sent"
              ],
              "name": "question · How many were sent?",
              "fields": [
                {
                  "field": "ask",
                  "before": "How many were sent?"
                },
                {
                  "field": "about",
                  "before": "expedition"
                },
                {
                  "field": "kind",
                  "before": "number"
                },
                {
                  "field": "measures",
                  "before": [
                    "sent"
                  ]
                }
              ]
            },
            {
              "change": "renamed",
              "kind": "actor",
              "ids": [
                "firefly"
              ],
              "name": "actor · Rufus Firefly",
              "was": "lawmaker"
            },
            {
              "change": "added",
        """;
    String json = json();
    assertEquals(begin, json.substring(json.indexOf("  \"changes\""), json.indexOf("added\"") + 8));
  }

  @Test
  void theGuideNamesEveryMember() throws IOException {
    revised
        .with(GAZETTE, "around 3,000", "nearly 3,500")
        .with(GAZETTE, "- by: staff", "- by: ministry")
        .with(GAZETTE, "- id: vanguard", "- id: first")
        .with("data/actors.yaml", "- id: lawmaker\n", "- id: firefly\n    was: [lawmaker]\n")
        .with(GAZETTE, "[lawmaker, wire]", "[firefly, wire]");
    Set<String> members = new TreeSet<>();
    Pattern.compile("\"([a-z-]+)\": ")
        .matcher(json())
        .results()
        .forEach(it -> members.add(it.group(1)));
    assertTrue(members.size() > 20, members.toString());
    String guide = Files.readString(Path.of("docs/diff.md"));
    for (String member : members) {
      assertTrue(guide.contains("`" + member + "`"), "docs/diff.md does not name " + member);
    }
  }
}
