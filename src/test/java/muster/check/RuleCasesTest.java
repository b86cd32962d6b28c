package muster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCasesTest {
  @Test
  void theWorldOfTheTestsBreaksNoRule(@TempDir Path folder) throws IOException {
    assertEquals("", Checked.of(MiniRepo.world().writeTo(folder)).printed());
  }

  @ParameterizedTest
  @EnumSource
  void aHitIsReportedWithTheseWords(Rule rule, @TempDir Path folder) throws IOException {
    RuleCase cases = RuleCase.of(rule);
    assertFalse(cases.hits().isEmpty(), "no hit");
    assertEquals(cases.hits().size(), cases.messages().size());
    for (int number = 0; number < cases.hits().size(); number++) {
      MiniRepo hit = cases.hits().get(number);
      Path data = hit.over(MiniRepo.world()).writeTo(folder.resolve("hit" + number));
      Checked checked = Checked.of(data);
      assertEquals(cases.messages().get(number), checked.printed());
      assertTrue(checked.problems().stream().anyMatch(problem -> problem.rule() == rule));
      Set<String> expected = hit.expected();
      assertTrue(expected.isEmpty() || expected.equals(checked.marks()), expected::toString);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNearMissIsLeftAlone(Rule rule, @TempDir Path folder) throws IOException {
    RuleCase cases = RuleCase.of(rule);
    assertFalse(cases.nearMisses().isEmpty(), "no near miss");
    for (int number = 0; number < cases.nearMisses().size(); number++) {
      MiniRepo miss = cases.nearMisses().get(number);
      Path data = miss.over(MiniRepo.world()).writeTo(folder.resolve("miss" + number));
      assertEquals(
          List.of(), Checked.of(data).problems().stream().filter(it -> isOf(rule, it)).toList());
    }
  }

  /// Whether a near miss may not show it: a note of another rule than its own does no harm.
  private static boolean isOf(Rule rule, Diagnostic problem) {
    return problem.rule() == rule || problem.severity() != Severity.NOTE;
  }
}
