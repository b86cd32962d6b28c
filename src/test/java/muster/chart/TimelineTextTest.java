package muster.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class TimelineTextTest {
  private static final int SEEDS = 60;

  @Test
  void noTextLiesOnAnotherOrLeavesAWideTimeline() {
    for (long seed = 0; seed < SEEDS; seed++) {
      TimelineDrawing drawing = TimelineDrawing.wide(RandomTimeline.of(seed)).orElseThrow();
      hold(drawing, "seed " + seed);
    }
  }

  @Test
  void noTextLiesOnAnotherOrLeavesATallTimeline() {
    for (long seed = 0; seed < SEEDS; seed++) {
      TimelineDrawing drawing = TimelineDrawing.tall(RandomTimeline.of(seed)).orElseThrow();
      hold(drawing, "seed " + seed);
    }
  }

  @Test
  void noTextLiesOnAnotherOrLeavesAnOverview() {
    for (long seed = 0; seed < SEEDS; seed++) {
      TimelineDrawing drawing = TimelineDrawing.overview(RandomTimeline.of(seed)).orElseThrow();
      hold(drawing, "seed " + seed);
    }
  }

  @Test
  void noStemCrossesTheWordsOfAPin() {
    for (long seed = 0; seed < SEEDS; seed++) {
      TimelineDrawing drawing = TimelineDrawing.wide(RandomTimeline.of(seed)).orElseThrow();
      for (Box stem : stems(drawing.stems())) {
        drawing.pins().forEach(pin -> holdFree(stem, pin));
      }
    }
  }

  @Test
  void everyIdIsUnique() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Timeline timeline = RandomTimeline.of(seed);
      Set<String> ids = new HashSet<>();
      for (TimelineDrawing drawing :
          List.of(
              TimelineDrawing.wide(timeline).orElseThrow(),
              TimelineDrawing.tall(timeline).orElseThrow())) {
        for (Fade fade : drawing.fades()) {
          assertTrue(ids.add(fade.id()), "seed " + seed + " " + fade.id());
        }
      }
    }
  }

  @Test
  void theCheckItselfSeesTextOnText() {
    Label label = Lettering.WORDS.start("one on the other", "one on the other", 10, 20);
    Box frame = new Box(0, 0, 500, 500);
    assertThrows(
        AssertionFailedError.class, () -> Texts.holdApart(List.of(label, label), frame, ""));
  }

  private static void hold(TimelineDrawing drawing, String message) {
    List<Label> labels = Texts.of(drawing).toList();
    Texts.holdApart(labels, Texts.frame(drawing.width(), drawing.height()), message);
  }

  /// The lines of path data such as `M551 300V422`.
  private static List<Box> stems(String path) {
    return Stream.of(path.split("M"))
        .filter(line -> !line.isEmpty())
        .map(line -> Stream.of(line.split("[ V]")).map(Double::parseDouble).toList())
        .map(at -> new Box(at.get(0) - 0.5, at.get(1), at.get(0) + 0.5, at.get(2)))
        .toList();
  }

  private static void holdFree(Box stem, TimelineDrawing.Pin pin) {
    for (Label label : pin.labels()) {
      assertFalse(stem.meets(Texts.box(label)), () -> stem + " on " + label);
    }
  }
}
