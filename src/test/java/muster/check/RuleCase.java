package muster.check;

import java.util.ArrayList;
import java.util.List;
import muster.diagnostic.Rule;
import muster.testing.MiniRepo;

/// The examples of one rule, from `rules/<id>.txt`: after `== hit` the files that break it, after
/// `== message` what is printed, after `== near miss` files that come close and do not.
///
/// @param messages what is printed for each hit, in their order
record RuleCase(List<MiniRepo> hits, List<String> messages, List<MiniRepo> nearMisses) {
  static RuleCase of(Rule rule) {
    var found = new RuleCase(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String text = MiniRepo.resource("/rules/" + rule.id() + ".txt");
    for (String section : text.split("(?m)^== ", -1)) {
      found.add(section);
    }
    return found;
  }

  private void add(String section) {
    int end = section.indexOf('\n') + 1;
    String content = section.substring(end);
    switch (section.substring(0, end).strip()) {
      case "hit" -> hits.add(MiniRepo.of(content));
      case "message" -> messages.add(content);
      case "near miss" -> nearMisses.add(MiniRepo.of(content));
      case "" -> {}
      default -> throw new IllegalArgumentException("no such section: " + section);
    }
  }
}
