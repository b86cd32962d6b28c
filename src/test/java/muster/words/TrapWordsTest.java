package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import muster.analysis.Answers;
import muster.analysis.Traps;
import muster.model.Dataset;
import muster.model.Question;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class TrapWordsTest {
  private static final String BUREAU =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: one
            about: expedition
            measure: casualties
            value: about 400
            as-of: 2025-03-01
            text: There are casualties.
      """;
  private static final String KILLED = BUREAU.replace("casualties", "killed");
  private static final String ALL = document("all", "", BUREAU);
  private static final String SHARE =
      document(
          "s", "", KILLED.replace("about 400", "approximately a quarter\n      share-of: all/one"));
  private static final String LOSSES = question("");

  @Test
  void casualtiesAreNeverDead() {
    assertEquals(
        List.of(
            "Do not write “killed”, “died” or “killed in action” for what is counted as casualties:"
                + " about 400 casualties."),
        lines("losses", ALL, LOSSES));
  }

  @Test
  void theKilledAreToldAsWhatTheyAre() {
    assertEquals(List.of(), lines("killed", document("a", "", KILLED)));
  }

  @Test
  void aLineOfTheEditorIsNotSaidTwice() {
    assertEquals(
        List.of(),
        lines("losses", ALL, question("    must-not:\n      - Do not write that 400 died.\n")));
    assertEquals(
        1,
        lines("losses", ALL, question("    must-not:\n      - Do not write that 2,400 died.\n"))
            .size());
  }

  @Test
  void aShareIsNeverMultipliedOut() {
    assertEquals(
        List.of(
            "Do not turn a share into a number: approximately a quarter of the casualties killed."),
        lines("killed", ALL, SHARE));
  }

  @Test
  void aPartIsNotAddedToItsWhole() {
    String part = KILLED.replace("about 400", "30\n      extent: part\n      part-of: a/one");
    assertEquals(
        List.of("Do not add a part to its whole: 30 killed and about 400 killed."),
        lines("killed", document("a", "", KILLED), document("b", "", part)));
  }

  @Test
  void partsOfOneWholeAreNotAddedUp() {
    String rearguard =
        """
        deployments:
          - id: rearguard
            name: The rearguard
            kind: troops
            part-of: expedition
        """;
    String of = "about: expedition";
    String first = document("a", "", KILLED.replace(of, "about: vanguard"));
    assertEquals(
        List.of(
            "Do not add up the numbers of parts; nothing recorded says that they do not overlap:"
                + " about 400 killed (The vanguard) and about 400 killed (The rearguard)."),
        lines(
            "killed", first, document("b", "", KILLED.replace(of, "about: rearguard")), rearguard));
    assertEquals(List.of(), lines("killed", first));
  }

  private static String question(String more) {
    return """
    questions:
      - id: losses
        ask: How many casualties?
        about: expedition
        kind: number
        measures: [casualties]
        answer: latest
    """
        + more;
  }

  private static List<String> lines(String question, String... files) {
    Dataset dataset = Records.of(files);
    Question asked = Objects.requireNonNull(dataset.questions().get(Records.question(question)));
    var words = new TrapWords(dataset);
    return new Traps(dataset)
        .of(new Answers(dataset).to(asked)).stream().map(words::of).map(Phrase::plain).toList();
  }
}
