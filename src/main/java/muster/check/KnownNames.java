package muster.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.Actor;
import muster.model.Dataset;
import muster.model.Place;

/// The names that the record prints anyway: of places, deployments and actors without protection.
final class KnownNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A capitalised word that does not begin a sentence or the quotation.
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[^.!?\\s]\\s)[“\"(]?\\p{Lu}\\p{L}+");

  private static final int STEM = 4;

  private final Set<String> stems = new TreeSet<>();

  KnownNames(Dataset dataset) {
    for (Actor actor : dataset.actors().values()) {
      if (!actor.protection().hides()) {
        add(actor.name());
        actor.aliases().forEach(this::add);
        addAll(actor.names().values());
      }
    }
    for (Place place : dataset.places().values()) {
      add(place.name());
      addAll(place.names().values());
    }
    dataset.deployments().values().forEach(deployment -> add(deployment.name()));
  }

  private void addAll(Collection<String> names) {
    names.forEach(this::add);
  }

  private void add(String name) {
    WORD.matcher(name).results().forEach(word -> stems.add(stem(word.group())));
  }

  /// "Korean" has the stem of "Korea".
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }

  /// Whether the words have a name that the record does not print elsewhere, or a figure.
  ///
  /// @param counts the claim counts something, so that figures belong to it
  boolean isTelling(String words, boolean counts) {
    boolean figure = !counts && words.codePoints().anyMatch(Character::isDigit);
    return figure || hasUnknownName(words);
  }

  private boolean hasUnknownName(String words) {
    Matcher capitalised = CAPITALISED.matcher(words);
    while (capitalised.find()) {
      String word = capitalised.group().replaceAll("[^\\p{L}]", "");
      if (!stems.contains(stem(word))) {
        return true;
      }
    }
    return false;
  }
}
