package muster.words.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diff.Facet;
import muster.model.Value;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Dates;
import muster.words.Numbers;
import muster.words.Quotation;
import muster.words.Terms;

/// What stands in a field, in words.
final class FacetWords {
  private final Names names;

  FacetWords(Names names) {
    this.names = names;
  }

  /// In short, as a reader wants it.
  String brief(Facet facet) {
    return switch (facet) {
      case Facet.Text(String words) -> words;
      case Facet.Quoted(String words) -> Quotation.of(words);
      case Facet.Word(String slug) -> slug.replace('-', ' ');
      case Facet.Link(var item) -> names.named(item);
      case Facet.Time(When when) -> brief(when);
      case Facet.Day(EdtfDate date) -> Dates.words(date);
      case Facet.Counted(Value value) -> Numbers.words(value);
      case Facet.Prose _ -> "the text of the page";
      case Facet.Many(var items) -> items.stream().map(this::brief).collect(joined("; "));
      case Facet.Group(var parts) -> parts.stream().map(this::brief).collect(joined(", "));
    };
  }

  private String brief(Facet.Part part) {
    return part.name().replace('-', ' ') + ": " + brief(part.facet());
  }

  private static String brief(When when) {
    String day = when.said() ? "the day it was said" : Dates.of(when).words();
    return when.from().map(from -> day + ", counted from " + Dates.words(from)).orElse(day);
  }

  /// With all that it rests on, for what is alike in short.
  String whole(Facet facet) {
    return switch (facet) {
      case Facet.Time(When when) -> whole(when);
      case Facet.Counted(Value value) -> whole(value);
      case Facet.Many(var items) -> items.stream().map(this::whole).collect(joined("; "));
      case Facet.Group(var parts) -> parts.stream().map(this::whole).collect(joined(", "));
      case Facet.Day(EdtfDate date) -> date.text();
      case Facet.Text _, Facet.Quoted _, Facet.Word _, Facet.Link _, Facet.Prose _ -> brief(facet);
    };
  }

  private String whole(Facet.Part part) {
    return part.name().replace('-', ' ') + ": " + whole(part.facet());
  }

  private static String whole(When when) {
    List<String> parts = new ArrayList<>();
    parts.add(when.said() ? "the day it was said" : "");
    parts.add(when.date().map(EdtfDate::text).orElse(""));
    parts.add(when.wording().map(Quotation::of).orElse(""));
    parts.add(when.from().map(from -> "counted from " + from.text()).orElse(""));
    parts.add(when.basis() == When.Basis.PAGE ? "" : Terms.of(when.basis()));
    parts.add(when.because().map("because: "::concat).orElse(""));
    return told(parts.stream());
  }

  private static String whole(Value value) {
    return told(
        Stream.of(
            Quotation.of(value.wording()),
            value.gloss().map("in our words: "::concat).orElse(""),
            Numbers.machine(value.quantity()).map("read as "::concat).orElse(""),
            Numbers.reading(value),
            Terms.language(value.language())));
  }

  private static String told(Stream<String> parts) {
    return Optional.of(parts.filter(part -> !part.isEmpty()).collect(joined(", ")))
        .filter(words -> !words.isEmpty())
        .orElse("nothing known");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String between) {
    return Collectors.joining(between);
  }
}
