package muster.export.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import muster.analysis.Clocks;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.analysis.Reach;
import muster.analysis.Subjects;
import muster.json.JsonWriter;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Site;
import muster.model.Source;
import muster.model.Value;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.DataFile;
import muster.words.Telling;

/// Describes claims and the data set for machines: JSON-LD in the vocabulary of schema.org. A date
/// that is no full day, or in doubt, is left out, never rounded; a number that the vocabulary
/// cannot say (“about”, “more than”) too. No claim is rated.
public final class LinkedData {
  private static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private final Dataset dataset;
  private final Site site;
  private final Telling telling;
  private final Origins origins;
  private final Clocks clocks;
  private final Subjects subjects;

  public LinkedData(Dataset dataset) {
    this(dataset, new Telling(dataset), new Origins(dataset));
  }

  /// @param telling of the same record
  /// @param origins of the same record
  public LinkedData(Dataset dataset, Telling telling, Origins origins) {
    this.dataset = dataset;
    this.site = dataset.site();
    this.telling = telling;
    this.origins = origins;
    this.clocks = new Clocks(dataset);
    this.subjects = new Subjects(dataset);
  }

  /// The one day that a time names for certain.
  static Optional<LocalDate> day(Optional<When> when) {
    return when.filter(When::certain)
        .flatMap(When::date)
        .filter(date -> date instanceof EdtfDate.Point(var _, var _, var day) && day.isPresent())
        .flatMap(date -> date.span().earliest());
  }

  /// A claim, for the element that its page has for it.
  public String claim(Report report) {
    Address page = Address.of(report.id());
    JsonWriter out = begin("Claim");
    out.member("url", site.baseUrl().map(page::at));
    out.member("text", telling.sentence(report).plain()).member("inLanguage", site.language());
    voice(report)
        .map(dataset::actor)
        .ifPresent(actor -> {
          typed("author", type(actor.kind()), out).member("name", actor.name()).endObject();
        });
    published(report.source(), out);
    appearance(report.source(), out);
    report.claim().figure().ifPresent(figure -> observation(report, figure, out));
    typed("isPartOf", "Dataset", out).member("name", site.title());
    out.member("url", address(new Address("data.html"), page)).endObject();
    return harmless(out);
  }

  /// The data set, for a page at the site’s root.
  public String dataset() {
    JsonWriter out = begin("Dataset");
    out.member("name", site.title()).member("description", site.scope());
    out.member("url", address(new Address("data.html"), Address.HOME));
    out.member("inLanguage", site.language());
    out.member("license", site.licence().map(Site.Licence::url));
    Optional<String> version = Reach.of(dataset).entered().map(LocalDate::toString);
    out.member("version", version).member("dateModified", version);
    out.name("distribution").beginArray();
    for (DataFile file : DataFile.of(dataset)) {
      out.beginObject().member("@type", "DataDownload").member("name", file.caption());
      out.member("encodingFormat", file.format().type());
      out.member("contentUrl", address(new Address(file.path()), Address.HOME)).endObject();
    }
    out.endArray();
    return harmless(out);
  }

  private static JsonWriter begin(String type) {
    var out = JsonWriter.compact().beginObject();
    return out.member("@context", "https://schema.org").member("@type", type);
  }

  private static JsonWriter typed(String name, String type, JsonWriter out) {
    return out.name(name).beginObject().member("@type", type);
  }

  private String address(Address to, Address here) {
    return site.baseUrl().map(to::at).orElseGet(() -> here.to(to));
  }

  /// Who says it, only where the document names them and nothing protects them.
  private Optional<ActorId> voice(Report report) {
    return origins.of(report) instanceof Origin.Named(ActorId _, ActorId voice)
        ? Optional.of(voice)
        : Optional.empty();
  }

  private static String type(Actor.Kind kind) {
    return switch (kind) {
      case STATE -> "Country";
      case PERSON -> "Person";
      case GOVERNMENT_BODY, INTELLIGENCE_AGENCY, MILITARY, LEGISLATURE -> "GovernmentOrganization";
      case NEWS_AGENCY, OUTLET -> "NewsMediaOrganization";
      case NGO -> "NGO";
      case OFFICE, INTERNATIONAL_BODY, THINK_TANK, GROUP, UNNAMED -> "Organization";
    };
  }

  private static void published(Source source, JsonWriter out) {
    out.member("datePublished", day(source.published()).map(LocalDate::toString));
  }

  private void appearance(Source source, JsonWriter out) {
    typed("appearance", source.url().isPresent() ? "WebPage" : "CreativeWork", out);
    out.member("name", source.title().map(Source.Title::text)).member("url", source.url());
    published(source, out);
    out.member("inLanguage", source.language());
    Actor publisher = dataset.actor(source.publisher());
    typed("publisher", type(publisher.kind()), out).member("name", publisher.name());
    out.endObject().endObject();
  }

  /// What the claim says of a certain day, where that is a number of the whole whose ends are in
  /// it.
  private void observation(Report report, Figure figure, JsonWriter out) {
    Claim claim = report.claim();
    Optional<LocalDate> day = day(asOf(report));
    Optional<Quantity> quantity = claim.value().map(Value::quantity).filter(LinkedData::sayable);
    boolean whole = figure.extent() instanceof Extent.Total;
    if (day.isEmpty() || quantity.isEmpty() || !whole || !OF_WHAT_IS.contains(claim.modality())) {
      return;
    }
    typed("about", "Observation", out).member("observationDate", day.get().toString());
    typed("observationAbout", "Thing", out);
    out.member("name", subjects.name(claim.about())).endObject();
    out.member("variableMeasured", dataset.measure(figure.measure()).label());
    number("value", quantity.get().point(), out);
    number("minValue", quantity.get().floor(), out);
    number("maxValue", quantity.get().ceiling(), out);
    out.member("unitText", figure.unit()).endObject();
  }

  private Optional<When> asOf(Report report) {
    Optional<When> asOf = report.claim().times().asOf();
    return asOf.filter(When::said).isPresent() ? clocks.said(report) : asOf;
  }

  private static boolean sayable(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Unqualified _, Quantity.AtLeast _, Quantity.AtMost _ -> true;
      case Quantity.Between(long _, long _, boolean about) -> !about;
      case Quantity.About _, Quantity.Nearly _, Quantity.MoreThan _ -> false;
      case Quantity.OrderOfMagnitude _, Quantity.Share _ -> false;
      case Quantity.Unquantified _, Quantity.NotKnown _ -> false;
    };
  }

  private static void number(String name, OptionalLong number, JsonWriter out) {
    number.ifPresent(value -> out.name(name).value(value));
  }

  /// The text as it may stand inside of a `script`: nothing in it can end that.
  private static String harmless(JsonWriter out) {
    String text = out.endObject().bare();
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
