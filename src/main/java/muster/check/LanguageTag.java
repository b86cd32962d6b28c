package muster.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;

/// Languages are given by BCP 47 tags whose first part is a code of ISO 639.
final class LanguageTag implements Check {
  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(-[A-Za-z0-9]{2,8})*");

  private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

  private static final Map<String, String> COUNTRIES =
      Map.of("ua", "uk", "jp", "ja", "cn", "zh", "cz", "cs", "dk", "da", "gr", "el");

  @Override
  public void run(Dataset dataset, Findings findings) {
    hold(Spot.SITE.at("language"), dataset.site().language(), findings);
    for (Source source : dataset.sources().values()) {
      hold(Spot.of(source.id()).at("language"), source.language(), findings);
    }
    for (Report report : dataset.reports().values()) {
      Spot spot = Spot.of(report.id()).at("value").at("language");
      report.claim().value().ifPresent(value -> hold(spot, value.language(), findings));
    }
    dataset
        .actors()
        .values()
        .forEach(actor ->
            actor
                .names()
                .keySet()
                .forEach(tag -> hold(Spot.of(actor.id()).at("names").at(tag), tag, findings)));
    dataset
        .places()
        .values()
        .forEach(place ->
            place
                .names()
                .keySet()
                .forEach(tag -> hold(Spot.of(place.id()).at("names").at(tag), tag, findings)));
    dataset
        .measures()
        .values()
        .forEach(measure ->
            measure
                .words()
                .keySet()
                .forEach(tag -> hold(Spot.of(measure.id()).at("words").at(tag), tag, findings)));
  }

  private static void hold(Spot spot, String tag, Findings findings) {
    if (!isKnown(tag)) {
      String meant = COUNTRIES.get(tag);
      findings.add(
          Rule.LANGUAGE_TAG,
          spot,
          "`" + tag + "` is not the tag of a language",
          meant == null
              ? "write a BCP 47 tag: en, ko, uk, ru, pt-BR"
              : "did you mean `" + meant + "`? `" + tag + "` is a code of a country");
    }
  }

  private static boolean isKnown(String tag) {
    var form = TAG.matcher(tag);
    return form.matches() && (form.group(1).length() == 3 || CODES.contains(form.group(1)));
  }
}
