package muster.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  void noStemCrossesTheWordsOfAnotherPin() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<TimelineDrawing.Pin> pins =
          TimelineDrawing.wide(RandomTimeline.of(seed)).orElseThrow().pins();
      for (TimelineDrawing.Pin pin : pins) {
        if (!pin.leader().isEmpty()) {
          holdFree(pin, pins, "seed " + seed);
        }
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
        for (Gradient gradient : drawing.gradients()) {
          assertTrue(ids.add(gradient.id()), "seed " + seed + " " + gradient.id());
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

  private static void holdFree(
      TimelineDrawing.Pin pin, List<TimelineDrawing.Pin> pins, String message) {
    double x = Double.parseDouble(pin.cx());
    double top =
        pin.labels().stream()
            .map(label -> Texts.box(label).top())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Box stem = new Box(x - 0.5, top, x + 0.5, Double.parseDouble(pin.cy()));
    for (TimelineDrawing.Pin other : pins) {
      for (Label label : other.labels()) {
        assertFalse(stem.meets(Texts.box(label)), () -> message + ": " + pin + " on " + label);
      }
    }
  }
}
