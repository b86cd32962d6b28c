package muster.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.Dataset;
import muster.model.Place;
import muster.model.Site;

/// States are given by two letters of ISO 3166-1; a place may also have a region's code of ISO
/// 3166-2.
final class StateCode implements Check {
  private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Actor actor : dataset.actors().values()) {
      actor.state().ifPresent(code -> hold(Spot.of(actor.id()).at("state"), code, findings));
    }
    List<Site.Party> parties = dataset.site().parties();
    for (int number = 0; number < parties.size(); number++) {
      Spot spot = Spot.SITE.at("parties[" + number + "]");
      hold(spot.at("state"), parties.get(number).state(), findings);
      parties.get(number).against().forEach(code -> hold(spot.at("against"), code, findings));
    }
    for (Place place : dataset.places().values()) {
      place.iso().ifPresent(code -> hold(Spot.of(place.id()).at("iso"), stateOf(code), findings));
    }
  }

  private static String stateOf(String code) {
    return REGION.matcher(code).matches() ? code.substring(0, 2) : code;
  }

  private static void hold(Spot spot, String code, Findings findings) {
    if (!CODES.contains(code)) {
      String upper = code.toUpperCase(Locale.ROOT);
      findings.add(
          Rule.STATE_CODE,
          spot,
          "`" + code + "` is not the code of a state",
          CODES.contains(upper)
              ? "did you mean `" + upper + "`?"
              : code.equals("UK")
                  ? "did you mean `GB`?"
                  : "write two letters of ISO 3166-1: KR, UA");
    }
  }
}
