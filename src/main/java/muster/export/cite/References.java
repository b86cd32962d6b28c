package muster.export.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.analysis.PerClaim;
import muster.analysis.Reach;
import muster.export.record.ClaimDigest;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.Report;
import muster.model.Site;
import muster.model.Source;
import muster.model.Value;
import muster.words.Dates;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.Voices;

/// Makes references to what a record holds. A claim is cited as its originator’s words, read in an
/// outlet, and only then as kept by this record.
public final class References {
  /// How many digits of a hash a citation carries.
  private static final int DIGITS = 12;

  private static final String HTML = ".html";

  /// White space that is not a single space already.
  private static final Pattern SPACE = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  private final Site site;
  private final Telling telling;
  private final Voices voices;
  private final Origins origins;
  private final Optional<LocalDate> version;
  private final PerClaim<String> digests = new PerClaim<>(ClaimDigest::of);

  /// "North Korean troops in Russia, number by number, record of 26 November 2026".
  private final String record;

  public References(Dataset dataset) {
    this(dataset, new Telling(dataset), new Origins(dataset), Reach.of(dataset));
  }

  /// @param telling of the same record
  /// @param origins of the same record
  /// @param reach of the same record
  public References(Dataset dataset, Telling telling, Origins origins, Reach reach) {
    this.site = dataset.site();
    this.telling = telling;
    this.voices = new Voices(dataset);
    this.origins = origins;
    this.version = reach.entered();
    this.record =
        site.title() + version.map(day -> ", record of " + Dates.of(day).words()).orElse("");
  }

  /// The hashes of the claims, of which citations carry the first digits.
  public PerClaim<String> digests() {
    return digests;
  }

  /// One claim: originator, number as worded, time, relays, outlet, headline, day, address, and the
  /// record with the first digits of the claim’s hash.
  public Reference claim(Report report) {
    Source source = report.source();
    Address page = Address.of(report.id());
    String title = title(report);
    Optional<String> via = telling.relays(report);
    String kept = kept(page, Optional.of("claim " + digits(digests.of(report))));
    String words = title + via.map(relays -> "; " + relays).orElse("");
    return new Reference(
        key(page),
        Reference.kind(source.url()),
        author(report),
        Optional.of(title),
        Optional.of(voices.name(source.publisher())),
        LinkedData.day(source.published()),
        source.url(),
        Optional.empty(),
        Optional.of(new Reference.Archive(site.title(), place(page))),
        version,
        Optional.of(String.join("; ", beside(source, via, kept))),
        words + "; in: " + telling.citation(source) + ". Cited from: " + kept + ".");
  }

  /// The sentence of the claim’s page. It names the originator again, because without its verb
  /// (“denied this”, “as a plan”) the words would say something else.
  private String title(Report report) {
    Optional<Value> value = report.claim().value();
    String told = telling.sentence(report).plain();
    String sentence = Telling.withoutStop(SPACE.matcher(told).replaceAll(" "));
    return value
        .filter(it -> it.gloss().isPresent())
        .map(it -> sentence + " (our translation of " + Quotation.of(it.wording()) + ")")
        .orElse(sentence);
  }

  private Optional<String> author(Report report) {
    return origins.of(report) instanceof Origin.Named
        ? Optional.of(voices.originator(report).plain())
        : Optional.empty();
  }

  private static List<String> beside(Source source, Optional<String> via, String kept) {
    List<String> notes = new ArrayList<>();
    source.title().map(References::headline).ifPresent(notes::add);
    published(source).ifPresent(notes::add);
    via.ifPresent(notes::add);
    notes.add("cited from: " + kept);
    return notes;
  }

  private static String headline(Source.Title title) {
    String words = "headline: " + Quotation.of(title.text());
    return title.fromAddress() ? words + " (read from the address)" : words;
  }

  /// The time of publication where it is no certain day.
  private static Optional<String> published(Source source) {
    return source
        .published()
        .filter(_ -> LinkedData.day(source.published()).isEmpty())
        .map(when -> "published " + Dates.of(when).words());
  }

  /// A document. Who wrote it is not recorded, so that its publisher stands first.
  public Reference source(Source source) {
    return new Reference(
        key(Address.of(source.id())),
        Reference.kind(source.url()),
        Optional.empty(),
        source.title().map(Source.Title::text),
        Optional.of(voices.name(source.publisher())),
        LinkedData.day(source.published()),
        source.url(),
        Optional.of(source.language()),
        Optional.empty(),
        Optional.empty(),
        published(source),
        telling.citation(source));
  }

  /// A question with its answer. @param answer in sentences
  public Reference answer(Question question, String answer) {
    Address page = Address.of(question.id());
    String title = Quotation.of(question.ask()) + " " + answer;
    String kept = kept(page, Optional.empty());
    return own(page, Reference.Kind.WEBPAGE, title, kept, title + " " + kept + ".");
  }

  /// The data set. @param digest of the whole record as JSON, 64 hexadecimal digits
  public Reference data(String digest) {
    var page = new Address("data.html");
    String kept = kept(page, Optional.of("record.json " + digits(digest)));
    return own(page, Reference.Kind.DATASET, site.title(), kept, "The data of " + kept + ".");
  }

  private Reference own(Address page, Reference.Kind kind, String title, String note, String text) {
    return new Reference(
        key(page),
        kind,
        Optional.empty(),
        Optional.of(title),
        Optional.of(site.title()).filter(name -> !name.equals(title)),
        Optional.empty(),
        site.baseUrl().map(page::at),
        Optional.of(site.language()),
        Optional.empty(),
        version,
        Optional.of(note),
        text);
  }

  /// "North Korean troops in Russia, number by number, record of 26 November 2026, data.html".
  private String kept(Address page, Optional<String> digest) {
    return record + ", " + place(page) + digest.map(", "::concat).orElse("");
  }

  private String place(Address page) {
    return site.baseUrl().map(page::at).orElse(page.path());
  }

  private static String key(Address page) {
    String path = page.path();
    return path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) : path;
  }

  private static String digits(String digest) {
    return "sha256:" + digest.substring(0, DIGITS);
  }
}
