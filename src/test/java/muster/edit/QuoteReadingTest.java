package muster.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Report;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// What `muster new` reads out of a quotation, held against what editors recorded of the same.
class QuoteReadingTest {
  private final List<String> read = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  private void hold(String id, List<String> found, String recorded) {
    List<String> into =
        found.size() != 1 ? open : found.getFirst().equalsIgnoreCase(recorded) ? read : wrong;
    into.add(id + ": " + found + ", recorded " + recorded);
  }

  private void holds(String what, double share, int mistaken) {
    int all = read.size() + open.size() + wrong.size();
    String told = what + ": " + read.size() + " of " + all + " read, " + wrong.size() + " wrong";
    System.out.println(told);
    String list = told + "\nopen " + open + "\nwrong " + wrong;
    assertTrue(all > 100 && read.size() >= share * all && wrong.size() <= mistaken, list);
  }

  @Test
  void numbersOfTheRecordAreReadFromTheirQuotes() {
    Dataset record = Records.published();
    for (Report report : record.reports().values()) {
      var quote = report.claim().wording().quote();
      var value = report.claim().figure().flatMap(Figure::value);
      if (quote.isPresent() && value.isPresent()) {
        List<String> found = QuoteNumbers.of(quote.get(), report.source().language());
        hold(report.id().toString(), found, value.get().wording());
      }
    }
    holds("numbers", 0.86, 0);
  }

  @Test
  void measuresOfTheRecordAreReadFromTheirQuotes() {
    Dataset record = Records.published();
    for (Report report : record.reports().values()) {
      var quote = report.claim().wording().quote();
      var figure = report.claim().figure().filter(it -> it.value().isPresent());
      if (quote.isPresent() && figure.isPresent()) {
        List<String> found =
            QuoteMeasures.of(
                quote.get(),
                report.source().language(),
                figure.get().value().orElseThrow().wording(),
                record.measures().values());
        hold(report.id().toString(), found, figure.get().measure().value());
      }
    }
    holds("measures", 0.79, 0);
  }

  @Test
  void whatAQuoteLeavesOpenComesBackInAllItsWays() {
    assertEquals(List.of("another 300", "300"), QuoteNumbers.of("another 300 have fallen", "en"));
    assertEquals(List.of("another 300"), QuoteNumbers.of("another 300 troops arrived", "en"));
    assertEquals(List.of("about 20"), QuoteNumbers.of("about 20 of 155 mm, within 30 km", "en"));
    assertEquals(List.of(), QuoteNumbers.of("près de 1 200 soldats", "fr-FR"));
    assertEquals(List.of("in-training", "sent"), measures("sent 300 soldiers to train", "300"));
    assertEquals(List.of("killed", "wounded"), measures("300 killed, others wounded", "300"));
    assertEquals(List.of("killed-or-wounded"), measures("300 killed or wounded", "300"));
    assertEquals(List.of(), measures("a first group of 300 soldiers", "300"));
    assertEquals(List.of("strength"), measures("300 soldiers are stationed there", "300"));
    assertEquals(List.of("sent"), measures("sent 300 troops to destroyed places", "300"));
    assertEquals(List.of(), measures("waits for 300 more, to replenish the losses", "300"));
    assertEquals(List.of("guns"), measures("missiles, 30 artillery pieces and rounds", "30"));
    assertEquals(List.of("casualties"), measures("40 casualties, 6 died", "40"));
    assertEquals(List.of("killed"), measures("4 of the 10 soldiers were killed", "4"));
    assertEquals(List.of("arrived", "returned-home"), measures("arrived […] returned home", "9"));
  }

  private static List<String> measures(String quote, String number) {
    return QuoteMeasures.of(quote, "en", number, Records.published().measures().values());
  }
}
