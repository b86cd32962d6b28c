package muster.page.plan;

import java.util.Arrays;
import java.util.Objects;
import muster.analysis.Answer;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.SourceId;
import muster.page.ActorPage;
import muster.page.ClaimPage;
import muster.page.SourcePage;
import muster.page.part.Item;
import muster.testing.Records;

/// A made-up record of what three documents say of losses, with every kind of claim once.
final class Losses {
  private static final String POST =
      """
      source:
        id: post-1
        title: Bureau counts the dead
        publisher: example-post
        republishes: example-wire
        url: https://post.example/a-b
        published: 2025-03-06
        language: en
        seen: excerpt
        silent-on:
          - since when the 400 are counted
        entered:
          how: human
          on: 2025-12-01
      statements:
        - by: ruritanian-bureau
          via:
            - who: [envoy, official]
              verb: told reporters
          verb: estimates
          medium: briefing
          said: 2025-03-05
          utterance: briefing
          claims:
            - id: killed
              about: expedition
              measure: killed
              modality: estimated
              value: around 400
              quote: Around 400 killed
              text: A number of them.
              as-of:
                edtf: 2025?-02-26
                wording: February 26
                because: The text of 6 March 2025 prints no year.
        - by: sylvanian-staff
          via: [isles-ministry]
          origin: inferred
          because: The staff of Sylvania gave the same 70 before.
          claims:
            - id: wounded
              about: expedition
              measure: wounded
              value: 70
              quote: 170 hurt, 70 wounded
              text: A number of them.
        - by: nobody
          claims:
            - id: guns
              about: shipments
              measure: guns
              value: five
              quote: five guns
              text: A number of them.
        - by: freedonian-staff
          said: 2025-03-04
          claims:
            - id: none-sent
              about: expedition
              modality: denied
              quote: not one of ours
              text: Freedonia has sent troops.
            - id: more
              about: expedition
              measure: sent
              modality: planned
              extent: addition
              added-to: wire-2/sent
              value: 300 more
              quote: 300 more are to be sent
              text: A number of them.
        - by: captives
          claims:
            - id: cold
              about: expedition
              conditions: [in-captivity]
              text: The winter was cold.
      """;

  private static final String WIRE =
      """
      source:
        id: wire-2
        publisher: example-wire
        published: 2025-03-05
        language: en
        seen: whole
        silent-on:
          - who counted
        withheld:
          - it could show where prisoners are held
        entered:
          how: machine-assisted
          on: 2025-12-02
      statements:
        - by: ruritanian-bureau
          utterance: briefing
          claims:
            - id: killed
              about: expedition
              measure: killed
              value: 600
              quote: 600 were killed
              text: A number of them.
              fate: superseded
              fate-because: The Bureau put it right.
              fate-on: 2025-03-07
              relations:
                - departs-from: post-1/killed
                  because: The Post has around 400.
            - id: sent
              about: expedition
              measure: sent
              value: some 3,000
              quote: some 3,000 were sent
              text: A number of them.
        - by: nobody
          claims:
            - id: shells
              about: shipments
              measure: containers
              value: 20
              quote: 20 containers
              text: A number of them.
      """;

  private static final String ISLES =
      """
      source:
        id: isles-3
        publisher: example-post
        title: Isles agree
        language: en
        seen: whole
        entered:
          how: human
          on: 2025-12-01
      statements:
        - by: ruritanian-bureau
          utterance: briefing
          claims:
            - id: killed
              about: expedition
              measure: killed
              modality: estimated
              value: about 400
              quote: about 400 killed
              text: A number of them.
              as-of: 2025-02-26
      """;

  final Dataset dataset = Records.of(POST, WIRE, ISLES);
  final Material material = Plans.material(dataset);
  final Frames frames = new Frames(dataset);

  Answer answer(String question) {
    return material.answer(
        Objects.requireNonNull(dataset.questions().get(Records.question(question))));
  }

  ClaimPage claim(String id) {
    return new ClaimPages(material, frames).page(Records.report(dataset, id));
  }

  SourcePage source(String id) {
    return new SourcePages(material, frames)
        .page(Objects.requireNonNull(dataset.sources().get(new SourceId(id))));
  }

  ActorPage actor(String id) {
    return new ActorPages(material, frames).page(dataset.actor(new ActorId(id)));
  }

  /// "Term: detail" with the note in brackets.
  static String words(Item item) {
    String note = item.note().map(it -> " (" + it + ")").orElse("");
    return item.term() + ": " + Plans.words(item.detail()) + note;
  }

  /// Whether a page as text holds any of some words.
  static boolean holds(Object page, String... words) {
    String text = page.toString();
    return Arrays.stream(words).anyMatch(text::contains);
  }
}
