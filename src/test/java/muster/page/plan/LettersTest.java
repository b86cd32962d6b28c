package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "Ruritania, R",
    "élan, E",
    "“The Post”, T",
    "[News] of the day, N",
    "4th regiment, 0–9",
    "Сильвания, Other",
    "?, Other",
  })
  void aNameStandsUnderItsLetter(String name, String letter) {
    assertEquals(letter, Letters.of(name));
  }

  @Test
  void caseAndAccentsDoNotChangeTheOrder() {
    List<String> names = List.of("Éa", "eb", "“Ec”", "ED");
    assertEquals(names, Letters.inOrder(List.of("ED", "“Ec”", "eb", "Éa"), name -> name));
  }
}
