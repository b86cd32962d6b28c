package muster.words.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final String BEFORE =
      "The page says Monday, and only an index dates it, to 13 January 2025; other reports of the"
          + " same briefing give that day too, and none gives another.";

  @Test
  void aLongTextIsCutToWhatDiffers() {
    assertEquals(
        new EditWords(
            "reworded",
            "… index dates it, to 13 January 2025; other reports …",
            "… index dates it, to the 13th of January 2025; other reports …"),
        Contrast.of("reworded", BEFORE, BEFORE.replace("to 13 January", "to the 13th of January")));
  }

  @Test
  void whatIsPutInAtEitherEndIsTold() {
    assertEquals(
        new EditWords("", "The page says Monday, …", "As seen, The page says Monday, …"),
        Contrast.of("", BEFORE, "As seen, " + BEFORE));
    assertEquals(
        new EditWords("", "… and none gives another.", "… and none gives another. Not one."),
        Contrast.of("", BEFORE, BEFORE + " Not one."));
  }

  @Test
  void aRepeatedWordIsNotCutTwice() {
    String words = "no ".repeat(60) + "end";
    assertEquals(
        new EditWords("", "… no no no no end", "… no no no no no end"),
        Contrast.of("", words, "no " + words));
  }

  @Test
  void aShortTextIsWhole() {
    assertEquals(new EditWords("", "to come", "to go"), Contrast.of("", "to come", "to go"));
  }

  @Test
  void ofAnAnswerOnlyTheSentencesThatDifferAreTold() {
    assertEquals(
        new EditWords("", "… Latest: A, 3. …", "… Latest: A, 4. …"),
        Contrast.ofSentences(
            "", "First. Latest: A, 3. Then. Last.", "First. Latest: A, 4. Then. Last."));
    assertEquals(
        new EditWords("", "One. Two.", "Two. One."),
        Contrast.ofSentences("", "One. Two.", "Two. One."));
  }
}
