package muster.diagnostic;

import static muster.diagnostic.Severity.ERROR;
import static muster.diagnostic.Severity.NOTE;
import static muster.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The catalogue of rules, in the order in which `muster check --rules` lists them.
///
/// Each has a page `docs/rules/<id>.md`, which `muster explain <id>` prints.
public enum Rule {
  FILE_NOT_READ(ERROR, "every file under data/ is read, or named"),
  SYNTAX(ERROR, "the file is YAML or JSON"),
  CONTROL_CHARACTER(ERROR, "no control characters in any text"),
  SECOND_DOCUMENT(ERROR, "a file holds one document"),
  ALIAS_OR_TAG(ERROR, "no anchors, aliases, tags or merge keys"),
  DUPLICATE_KEY(ERROR, "a key stands once in its mapping"),
  COMMA_IN_BRACES(ERROR, "no comma inside a value in braces"),
  UNKNOWN_FIELD(ERROR, "only fields that the notation has"),
  MISSING_FIELD(ERROR, "a field that the record cannot do without"),
  WRONG_SHAPE(ERROR, "text where text belongs, a list where a list belongs"),
  EMPTY_VALUE(ERROR, "a field that is written has a value"),
  UNKNOWN_WORD(ERROR, "a word of a closed list"),
  BAD_ID(ERROR, "ids are lower-case slugs of at most 64 characters"),
  DUPLICATE_ID(ERROR, "an id names one record of its kind"),
  DANGLING_REFERENCE(ERROR, "an id that is named exists"),
  UNREADABLE_WORDING(ERROR, "the words of a number can be read as a quantity"),
  UNREADABLE_DATE(ERROR, "dates are EDTF"),
  URL_SCHEME(ERROR, "addresses are whole, and http, https or mailto"),
  NUMBER_NOT_IN_QUOTE(ERROR, "the value's words stand in the quote"),
  QUALIFIER_LEFT_OUT(ERROR, "the words that qualify a number belong to its value"),
  NUMBER_NOT_IN_WORDING(ERROR, "the number recorded is the number in the words"),
  NUMBER_NOT_TAKEN(ERROR, "only numbers that `approx` takes"),
  LOW_OVER_HIGH(ERROR, "a range begins below its end"),
  MEASURE_WORDS_CLASH(ERROR, "the quote's words name the measure recorded"),
  NO_MEASURE_WORD(WARNING, "the quote says what is counted"),
  NUMBER_WITHOUT_QUOTE(WARNING, "a number has a quotation"),
  QUOTE_TOO_LONG(ERROR, "a quote is a fragment of at most 15 words"),
  ADDITION_WITHOUT_EXTENT(ERROR, "words of an increment need `extent: addition`"),
  SHARE_WITHOUT_WHOLE(ERROR, "a share says of which claim"),
  INFERRED_WITHOUT_BECAUSE(ERROR, "an inferred part of a date has a qualifier and a reason"),
  PERIOD_BACKWARDS(ERROR, "a period ends after it starts"),
  PLACEHOLDER_DATE(WARNING, "no dates that databases write for none"),
  EVENT_TOO_LONG(WARNING, "an event lasts no longer than 200 days"),
  AS_OF_AFTER_SAID(ERROR, "nobody reports a day before it has come"),
  PUBLISHED_BEFORE_SAID(ERROR, "a source is published after what it reports was said"),
  ENTERED_BEFORE_PUBLISHED(ERROR, "a source is entered after it is published"),
  UTTERANCE_DISAGREES(ERROR, "statements of one utterance share originator and day"),
  ATTRIBUTION_LOOP(ERROR, "nobody stands twice in a chain"),
  PART_OF_ITSELF(ERROR, "nothing is a part or share of itself"),
  RELATION_LOOP(ERROR, "no claim comes after itself"),
  RUNNING_TOTAL_FALLS(WARNING, "a running total does not fall"),
  KILLED_OVER_CASUALTIES(ERROR, "a statement's killed are not more than its casualties"),
  STAGE_WITHOUT_CLAIMS(ERROR, "a stage cites the claims that it rests on"),
  QUESTION_WITHOUT_CLAIMS(ERROR, "a question has claims to answer it"),
  COMPARISON_MIXED(ERROR, "a comparison holds no windows against totals"),
  SILENCE_OVERSTATED(WARNING, "what a part of a document does not say is no finding"),
  GRADE_ONE(ERROR, "a claim graded 1 names independent others"),
  NO_QUESTIONS(WARNING, "a record asks something"),
  EMPTY_HEADING(ERROR, "headings have words, and those of the methodology text"),
  ADDRESS_TAKEN(ERROR, "a page of prose has an address of its own"),
  DEAD_LINK(ERROR, "links in prose lead to a page or file of the site"),
  PICTURE_IN_PROSE(ERROR, "prose loads no pictures"),
  PROTECTED_PERSON(ERROR, "nothing tells who a protected person is"),
  POSITION_TOO_FINE(ERROR, "positions of forces are districts at finest"),
  COORDINATES_OFF_PLACE(ERROR, "coordinates are degrees, no finer than their place"),
  LANGUAGE_TAG(ERROR, "languages are BCP 47 tags"),
  STATE_CODE(ERROR, "states are two letters of ISO 3166-1"),
  LOADED_WORD(WARNING, "neutral words in our own text"),
  UNUSED_RECORD(WARNING, "an actor or place that nothing names"),
  POSSIBLE_DEPARTURE(NOTE, "reports of one statement that differ, for an editor to read"),
  SINGLE_ORIGIN(NOTE, "a number or an answer that several documents carry from one originator");

  private final Severity severity;
  private final String summary;

  Rule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /// The id as printed and typed: `number-not-in-quote`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How much a hit weighs.
  public Severity severity() {
    return severity;
  }

  /// What the rule asks for, in a few words.
  public String summary() {
    return summary;
  }

  /// Whether a hit must not be shown: harm rules never echo the value or its line.
  public boolean veiled() {
    return this == PROTECTED_PERSON || this == POSITION_TOO_FINE;
  }

  /// The rule with an id.
  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// All ids, in the catalogue's order.
  public static List<String> ids() {
    return Arrays.stream(values()).map(Rule::id).toList();
  }
}
