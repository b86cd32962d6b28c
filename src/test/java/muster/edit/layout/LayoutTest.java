package muster.edit.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static void laysOut(String written, String usual) {
    assertEquals(usual, Layout.of(written).orElse("not laid out"));
    assertEquals(usual, Layout.of(usual).orElse("not laid out again"));
  }

  @Test
  void fieldsStandInTheOrderOfTheNotation() {
    laysOut(
        """
        statements:
          - claims:
              - text: Sent.
                about: guards
                id: sent
            by: staff
        source:
          seen: whole
          publisher: example-wire
          id: wire-1
        """,
        """
        source:
          id: wire-1
          publisher: example-wire
          seen: whole
        statements:
          - by: staff
            claims:
              - id: sent
                about: guards
                text: Sent.
        """);
  }

  @Test
  void fieldsThatTheNotationLacksStayLastAsWritten() {
    laysOut(
        "actors: [{colour: red, name: A, age: 7, id: a}]\n",
        """
        actors:
          - id: a
            name: A
            colour: red
            age: 7
        """);
  }

  @Test
  void languagesStayInTheirOrder() {
    laysOut(
        "measures:\n- words: {uk: [a], en: [b, c]}\n  id: m\n",
        """
        measures:
          - id: m
            words:
              uk: [a]
              en: [b, c]
        """);
  }

  @Test
  void quotesStandWhereTheyAreNeeded() {
    laysOut(
        """
        source:
          "title": "Plain, after all"
          note: 'About: this'
          silent-on:
            - '# 1'
            - '"the" word'
            - "\\"it's\\" this"
            - '> 3,000'
            - '[cut'
            - '{cut'
            - '%2024'
            - "null"
            - "2024"
            - -12
            - "- 12"
            - ends with a colon:
            - "tab\\there"
        """
            .replace("colon:", "\"colon:\"")
            .replace("- ends with a \"colon:\"", "- \"ends with a colon:\""),
        """
        source:
          title: Plain, after all
          silent-on:
            - "# 1"
            - '"the" word'
            - "\\"it's\\" this"
            - "> 3,000"
            - "[cut"
            - "{cut"
            - "%2024"
            - "null"
            - 2024
            - -12
            - "- 12"
            - "ends with a colon:"
            - "tab\\there"
          note: "About: this"
        """);
  }

  @Test
  void aTextStandsOnOneLineUnlessItHasSeveral() {
    laysOut(
        """
        source:
          title: A title
            in two lines
          note: >-
            folded
            here
          silent-on:
            - "one\\ntwo"
            - |
              one

              two
            - "one\\n\\n"
        """,
        """
        source:
          title: A title in two lines
          silent-on:
            - |-
              one
              two
            - |
              one

              two
            - "one\\n\\n"
          note: folded here
        """);
  }

  @Test
  void idsStandInBracketsAndWordsAsWritten() {
    laysOut(
        """
        source:
          silent-on: [a, "b, c"]
          withheld: [a,   b]
        statements:
          - informed-by:
              - one
              - two
            via: []
        """,
        """
        source:
          silent-on:
            - a
            - b, c
          withheld: [a, b]
        statements:
          - via: []
            informed-by: [one, two]
        """);
  }

  @Test
  void commentsGoWithWhatTheyStandAt() {
    laysOut(
        """
        # yaml-language-server: $schema=x
        # about the actors
        actors: # all of them

          # the first
          - name: A   # its name
            # its id
            id: a
            # at its end


          # the second
          - # within
            id: b
            aliases: [x, # why
              y]
            part-of: a # of a
          - id: c
            aliases: [x, y] # both
            # below
        # the end
        """,
        """
        # yaml-language-server: $schema=x
        # about the actors
        actors: # all of them

          # the first
          # its id
          - id: a
            name: A # its name
            # at its end

          # the second
          # within
          - id: b
            part-of: a # of a
            aliases:
              - x # why
              - y
          - id: c
            aliases: [x, y] # both
            # below
        # the end
        """);
  }

  @Test
  void whatStandsApartAtTheTopStaysThere() {
    laysOut(
        "\n# the file\n\n# whose words\nstatements: []\nsource:\n  id: a\n",
        "# the file\n\nsource:\n  id: a\n# whose words\nstatements: []\n");
  }

  @Test
  void linesEndInOneWay() {
    laysOut("--- # begun\r\nsource:\r\n  id: a\r\n...\r\n", "# begun\nsource:\n  id: a\n");
  }

  @Test
  void aListIsNoFactFile() {
    assertEquals(Optional.empty(), Layout.of("- a\n"));
  }
}
