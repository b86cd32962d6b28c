package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateProposalTest {
  @ParameterizedTest
  @CsvSource({
    "'September 2, 2025', 2025-09-02",
    "'2 September 2025', 2025-09-02",
    "'2nd of September 2025', 2025-09-02",
    "'the 2nd of September, 2025', 2025-09-02",
    "'Tuesday, 2 Sept. 2025', 2025-09-02",
    "'Sep 2 2025', 2025-09-02",
    "2-Sep-2025, 2025-09-02",
    "'2025 September 2', 2025-09-02",
    "2025-Sep, 2025-09",
    "'MARCH  2025', 2025-03",
    "'May 2025', 2025-05",
    "02.09.2025, 2025-09-02",
    "'2. 9. 2025', 2025-09-02",
    "2025.9.2., 2025-09-02",
    "2025/09/02, 2025-09-02",
    "2025/09, 2025-09",
    "2025-9-2, 2025-09-02",
    "2025-9, 2025-09",
    "13/9/2025, 2025-09-13",
    "9/13/2025, 2025-09-13",
    "9.13.2025, 2025-09-13",
    "9/9/2025, 2025-09-09",
  })
  void aDateInAnotherNotationIsProposedAsEdtf(String text, String date) {
    assertEquals(Optional.of("write " + date), DateProposal.hint(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9/2/2025", "09/02/2025", "9-2-2025"})
  void ofFiguresThatCanBeReadInTwoWaysBothAreSaid(String text) {
    assertEquals(
        Optional.of("write 2025-02-09 if the day comes first, 2025-09-02 if the month does"),
        DateProposal.hint(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "30 February 2025",
        "31/31/2025",
        "2 September",
        "2/9/25",
        "early March 2025",
        "5-7 March 2025",
        "20250902x",
        "2025-09-02T10:00",
        ""
      })
  void whatIsNoSuchDateGetsNoProposal(String text) {
    assertEquals(Optional.empty(), DateProposal.hint(text));
  }
}
