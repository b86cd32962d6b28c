package muster.page.plan;

import muster.model.Dataset;
import muster.testing.Records;

/// A made-up course of things: an expedition with a rearguard, events, and a place within a land.
final class Course {
  private static final String RECORD =
      """
      places:
        - id: sylvania-land
          name: Sylvania (land)
          precision: country
          iso: XB
        - id: fredville
          name: Fredville Oblast
          within: sylvania-land
          precision: oblast
          names:
            ko: 프레드빌
          note: Article 5 of a treaty names it.
          at:
            lat: 51.73
            lon: 36.19
            basis: from memory
      deployments:
        - id: rearguard
          name: The rearguard
          kind: engineers
          part-of: expedition
          text: Sent in March 2025, 300 of them.
          stages:
            - stage: trained
              claims: [wire/trained]
            - stage: possible
              during: 2025-07
              claims: [wire/possible]
            - stage: in-training
              place: fredville
              during: 2025-02-14
              claims: [wire/training, wire/training-again, wire/left]
            - stage: dispatched
              during:
                edtf: 2025?-01/2025?-02
                because: The wire prints no year in its text of 6 March 2025.
              claims: [wire/left]
            - stage: deployed
              during: 2025
              claims: [wire/denied]
      events:
        - id: pact
          name: The pact
          kind: agreement
          date: 2024-06
          claims: [wire/left]
        - id: visit
          name: The envoy visits
          kind: visit
          date: 2025-02-23/2025-02-26
          place: fredville
          claims: [wire/training]
        - id: interview
          name: The envoy interviews
          kind: interview
          date:
            wording: recently
          claims: [wire/of-captives]
      """;

  private static final String WIRE =
      """
      source:
        id: wire
        title: Dispatch 9
        title-basis: page
        publisher: example-wire
        language: en
        seen: whole
        published: 2025-03-06
        withheld:
          - One statement is withheld, because it could endanger somebody.
        entered:
          how: human
          on: 2025-12-01
      statements:
        - by: ruritanian-bureau
          said: 2025-03-05
          claims:
            - id: left
              about: rearguard
              measure: sent
              value: 300
              text: 300 left.
              to: fredville
            - id: training
              about: rearguard
              measure: in-training
              value: about 250
              text: About 250 are in training.
              places: [fredville]
            - id: training-again
              about: rearguard
              measure: in-training
              value: over 200
              text: Over 200 are in training.
            - id: trained
              about: rearguard
              text: They have finished their training.
            - id: possible
              about: rearguard
              modality: possible
              text: More may follow.
            - id: denied
              about: rearguard
              modality: denied
              text: They are at the front.
        - by: captives
          claims:
            - id: of-captives
              about: interview
              text: They spoke with the envoy.
              evidence: testimony
              conditions: [in-captivity]
      """;

  private Course() {}

  static Dataset dataset() {
    return Records.of(RECORD, WIRE);
  }

  static Material material() {
    return Plans.material(dataset());
  }

  static Frames frames() {
    return new Frames(dataset());
  }
}
