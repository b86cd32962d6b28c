package muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import muster.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-05, PAGE, true",
    "2025-03-05, URL, true",
    "2025-03-05, INDEX, false",
    "2025-03, PAGE, true",
    "2025?-03-05, PAGE, false",
    "2025-03-05~, PAGE, false",
    "2025-03-XX, PAGE, false",
    "2025-03/.., PAGE, false",
  })
  void aDayIsCertainOnlyWhereNothingIsInDoubt(String edtf, When.Basis basis, boolean certain) {
    assertEquals(certain, when(Optional.of(EdtfDate.parse(edtf)), basis).certain());
  }

  @ParameterizedTest
  @CsvSource({"PAGE", "URL", "INDEX"})
  void wordsWithoutADateAreNeverCertain(When.Basis basis) {
    assertEquals(false, when(Optional.empty(), basis).certain());
  }

  private static When when(Optional<EdtfDate> date, When.Basis basis) {
    return new When(date, false, Optional.of("then"), Optional.empty(), basis, Optional.empty());
  }
}
