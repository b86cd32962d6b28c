package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.SourceId;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// Free text of an editor, in which documents, claims, dates, quotations and numbers become runs of
/// their own: a number leads to the first claim at hand that has it in its words, else to the page
/// that the text is about.
final class EditorText {
  private static final Pattern TOKEN =
      Pattern.compile(
          "“(?<quote>[^”]*)”"
              + "|(?<![a-z])(?<id>[a-z][a-z0-9]*+(?:-[a-z0-9]++)++(?:/[a-z0-9-]+)?)|"
              + WrittenDates.PATTERN
              + "|(?<!\\p{L})(?<name>\\p{L}++[-–]?\\d[\\p{L}\\d–-]*)"
              + "|(?<number>\\d+(?:[.,]\\d+)*)");

  private final Material material;
  private final Links links;
  private final NumbersSaid atHand;
  private final String home;

  /// @param atHand the claims that the text may speak of, the likeliest first
  /// @param home the page that other numbers lead to, relative to this one
  EditorText(Material material, Links links, List<Report> atHand, String home) {
    this(material, links, new NumbersSaid(() -> atHand), home);
  }

  /// @param atHand the numbers of the claims that the text may speak of
  /// @param home the page that other numbers lead to, relative to this one
  EditorText(Material material, Links links, NumbersSaid atHand, String home) {
    this.material = material;
    this.links = links;
    this.atHand = atHand;
    this.home = home;
  }

  Sentence of(String text) {
    if (text.chars().noneMatch(EditorText::marksToken)) {
      return Sentence.plain(text);
    }
    var sentence = Sentence.start();
    WrittenDates.split(TOKEN, text, sentence::text, token -> add(sentence, token));
    return sentence.end();
  }

  /// Every token has one of these.
  private static boolean marksToken(int character) {
    return character == '“' || character == '-' || Character.isDigit(character);
  }

  private void add(Sentence.Builder sentence, Matcher token) {
    Optional<String> quote = Optional.ofNullable(token.group("quote"));
    Optional<String> id = Optional.ofNullable(token.group("id"));
    if (quote.isPresent()) {
      sentence.quoted(quote.get());
    } else if (id.isPresent()) {
      named(sentence, id.get());
    } else if (token.group("name") != null) {
      sentence.name(Name.of(token.group()));
    } else if (token.group("date") != null) {
      sentence.day(WrittenDates.day(token));
    } else {
      sentence.worded(token.group(), Optional.empty(), claim(token.group()));
    }
  }

  /// An id of a document or claim becomes its link; any other word with hyphens stays as it is.
  private void named(Sentence.Builder sentence, String id) {
    Dataset dataset = material.dataset();
    var claim = ClaimId.of(id);
    var document = Optional.ofNullable(dataset.sources().get(new SourceId(id)));
    if (dataset.reports().containsKey(claim)) {
      sentence.name(Name.of(id, links.to(claim)));
    } else if (document.isPresent()) {
      sentence.title(links.title(document.get()));
    } else if (id.chars().anyMatch(Character::isDigit)) {
      sentence.name(Name.of(id));
    } else {
      sentence.text(id);
    }
  }

  private String claim(String number) {
    return atHand.first(number).map(links::to).orElse(home);
  }
}
