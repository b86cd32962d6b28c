package muster.edit;

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
        var reading = reading(record, report, quote.get());
        hold(report.id().toString(), reading.numbers(), value.get().wording());
      }
    }
    holds("numbers", 0.84, 4);
  }

  @Test
  void measuresOfTheRecordAreReadFromTheirQuotes() {
    Dataset record = Records.published();
    for (Report report : record.reports().values()) {
      var quote = report.claim().wording().quote();
      var figure = report.claim().figure().filter(it -> it.value().isPresent());
      if (quote.isPresent() && figure.isPresent()) {
        var reading = reading(record, report, quote.get());
        hold(report.id().toString(), reading.measures(), figure.get().measure().value());
      }
    }
    holds("measures", 0.75, 21);
  }

  private static QuoteReading reading(Dataset record, Report report, String quote) {
    return QuoteReading.of(quote, report.source().language(), record.measures().values());
  }
}
