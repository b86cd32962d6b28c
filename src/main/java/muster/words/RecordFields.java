package muster.words;

import java.util.ArrayList;
import java.util.List;

/// What the members of `record.json` mean: the notation of the record, object by object.
///
/// @param name of the member that holds such objects; `record` of the file itself
/// @param what an object is, in a few words
/// @param fields its members in the file's order
public record RecordFields(String name, String what, List<Field> fields) {
  /// Copies the list.
  public RecordFields {
    fields = List.copyOf(fields);
  }

  /// One member of an object.
  public record Field(String name, String meaning) {}

  /// A line without a dot begins an object, a line with one tells a member of it.
  private static final String TEXT =
      """
      record: the file
      .site: what the site says of itself
      .actors: everybody who says, relays, publishes or is spoken of
      .places: named places
      .deployments: what claims are about: a whole with its parts
      .events: what happened
      .utterances: occasions of words that several documents carry
      .measures: what is counted
      .questions: what the record answers
      .comparisons: claims that an editor holds comparable
      .sources: documents, each with its statements and claims
      site: what the site says of itself
      .title: its name
      .scope: what the record counts and what it says nothing about
      .language: of the record’s own words
      .licence: of the compilation
      .base-url: where it is published
      .repository: where the facts are kept
      .branch: of the repository
      .forge: what kind of service keeps the repository
      .contact: an e-mail address
      .affiliations: who stands behind it
      .parties: states that take part in the conflict
      .not-found: what was looked for and not found
      licence: the licence of the compilation
      .name: its name
      .url: its text
      .covers: what is under it and what is not
      parties: a state that takes part in the conflict
      .state: code of the state
      .against: codes of the states that it fights
      .because: why it is held a party
      actors: somebody who says, relays, publishes or is spoken of
      .id: the id
      .was: ids that it had before
      .name: in the record’s language; of a protected person a label
      .kind: what it is
      .state: code of the state that it belongs to
      .part-of: id of the body that it is part of
      .roles: its offices
      .aliases: other names in the record’s language
      .names: names by language tag
      .may-be: ids of those that an unspecified one may be
      .grades: letters of the Admiralty scale
      .note: a doubt or remark of an editor’s
      .protection: why nothing more is told of a person
      roles: an office of an actor
      .title: the office
      .of: id of the body
      .during: when it was held
      grades: how reliable an editor finds an actor
      .letter: of the Admiralty scale
      .topic: on what
      .by: who gave it
      .on: the day of that
      .because: the reason
      places: a named place
      .id: the id
      .was: ids that it had before
      .name: in the record’s language
      .names: names by language tag
      .within: id of the place that it lies in
      .iso: its ISO code
      .precision: how exactly the name fixes it
      .at: a point in it
      .note: a doubt or remark of an editor’s
      at: a point of a place
      .lat: degrees north
      .lon: degrees east
      .radius: how far the place may reach around it, in kilometres
      .basis: where the point is from
      deployments: what is sent
      .id: the id
      .was: ids that it had before
      .name: its name
      .kind: what is sent
      .from: id of the actor that sends
      .to: id of the actor that receives
      .part-of: id of the deployment that it is part of
      .text: what it is, in our words
      .stages: its stages in their order
      stages: a stage of a deployment
      .stage: which one
      .place: id of the place
      .during: when it was
      .text: in our words
      .claims: ids of the claims that it rests on
      events: something that happened
      .id: the id
      .was: ids that it had before
      .name: its name
      .kind: what happened
      .date: when it happened
      .place: id of the place
      .text: in our words
      .claims: ids of the claims that it rests on
      utterances: an occasion of words
      .id: the id
      .name: its name
      .by: id of the actor that spoke
      .said: when it was
      measures: something that is counted
      .id: the id
      .was: ids that it had before
      .label: its name
      .definition: what it counts and what it does not
      .unit: what one of it is
      .kind: how a count of it behaves over time
      .words: by language tag, the words that name it in a source
      .part-of: id of the measure that it is part of
      .answers: ids of the measures that a question about it also lists
      .never-with: ids of measures that it never meets in an answer
      .note: a doubt or remark of an editor’s
      questions: a question
      .id: the id
      .was: ids that it had before
      .ask: the question
      .about: id of the record that it is about
      .kind: what form an answer takes
      .measures: ids of the measures that may stand in one answer
      .answer: whether an editor prefers a claim; else the latest of each originator answers
      .prefer: id of the claim that an editor prefers
      .because: why
      .must-not: what must not be written from the answer
      .text: what the words of the question cover
      .comparison: id of the claims that it gathers
      comparisons: claims that an editor holds comparable
      .id: the id
      .ask: the question that they answer
      .claims: their ids
      .because: why they are comparable
      sources: a document that was read
      .id: the id
      .was: ids that it had before
      .title: its headline, absent where none was seen
      .title-basis: that the headline was read from the address
      .publisher: id of the actor that published it
      .republishes: id of the actor whose text it carries
      .url: where it was read
      .published: when it was published
      .language: of the document
      .seen: how much of it was seen
      .silent-on: what it does not say
      .withheld: what is withheld, by its reason only
      .entered: how it came into the record
      .reviewed: who held the entry against the document
      .note: a doubt or remark of an editor’s
      .statements: what each originator says in it, in the order of the text
      entered: how a document came into the record
      .how: by whom or what
      .on: the day
      reviewed: who held an entry against its document
      .by: who
      .on: the day
      statements: what one originator says in a document
      .by: id of the originator; “nobody” where the document names nobody
      .origin: that an editor assigned it, so that it counts as unknown
      .via: relays, from the originator towards the document
      .verb: the document’s own verb
      .medium: how it was said
      .said: when it was said
      .direct: that the originator is quoted directly
      .utterance: id of the occasion
      .because: why an editor assigned the occasion or the origin
      .informed-by: ids of those whose information the originator is said to have had
      .note: a doubt or remark of an editor’s
      .claims: the assertions in it
      via: a relay
      .who: ids of actors, several where they passed it on side by side
      .verb: the document’s own verb
      .medium: how it was passed on
      .said: when it was passed on
      .direct: that the relay is quoted directly
      claims: one assertion
      .id: the id within its document
      .was: ids that it had before
      .about: id of the record that it is about
      .modality: how it is put forward; absent where it is asserted
      .measure: id of what is counted
      .value: the number; absent where none is given, which is neither zero nor unknown
      .unit: the source’s word for what is counted
      .extent: how the figure stands to the whole of its subject; absent where it is a total
      .part-of: id of the claim that a part is a part of
      .added-to: id of the claim that an addition is added to
      .per: the period of a rate
      .share-of: id of the claim whose number it is a share of
      .quote: the source’s words, a fragment
      .measure-in: a second fragment, which says what is counted
      .text: the proposition in our words; where it is denied, what is denied
      .note: a doubt or remark of an editor’s
      .as-of: when a level or running total stood so
      .during: when it happened, or the stretch that a figure counts
      .expected: when something planned is to happen
      .before: when it had happened at the latest
      .places: ids of where it plays
      .from: id of the place where a movement starts
      .to: id of the place where a movement ends
      .evidence: what it rests on; absent where none is stated
      .conditions: how the words came about
      .likelihood: words of a probability scale that the source used
      .fate: what its originator did with it; absent where it stands
      .fate-because: how that was done
      .fate-on: the day of that
      .fate-in: id of the document that does it
      .assessment: the view of an editor; absent where it is not assessed
      .assessment-because: the reason and the test used
      .grade: how credible an editor finds it
      .relations: ties to other claims
      value: a number with its words
      .wording: the source’s words, verbatim
      .language: of the wording
      .gloss: the wording in the record’s language
      .approx: how the words qualify the number
      .low: the lower bound that the words state
      .best: the number that the words name as a point
      .high: the upper bound that the words state
      .rule-low: our reading of words such as “dozens”: the least that they can mean
      .rule-high: our reading of such words: the most
      .share: a share as a fraction
      likelihood: words of a probability scale
      .wording: the words
      .scale: whose scale it is
      grade: how credible an editor finds a claim
      .digit: of the Admiralty scale
      .by: who gave it
      .on: the day of that
      .because: the reason
      .independent: claims that bear it out
      independent: claims that bear another out
      .claims: their ids
      .because: why they are held independent
      relations: a tie to another claim
      .supersedes: id of the claim that it replaces, of the same originator and time
      .departs-from: id of the claim of the report that it cites and differs from
      .derives-from: id of the claim that it is made from
      .may-be: id of the claim that it may be the same as
      .because: why an editor says so
      date: a time with more than its date; a time that is a date alone is a text
      .edtf: the date as EDTF; “said” where it is the day of saying; absent where only words are given
      .wording: the source’s words
      .because: why a part of it was inferred
      .basis: what it rests on; absent where that is the document’s text
      .from: where a running total starts to count
      """;

  /// All objects, in the file's order.
  public static List<RecordFields> all() {
    List<RecordFields> objects = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (String line : TEXT.lines().toList().reversed()) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon);
      String meaning = line.substring(colon + 2);
      if (name.startsWith(".")) {
        fields.add(new Field(name.substring(1), meaning));
      } else {
        objects.add(new RecordFields(name, meaning, fields.reversed()));
        fields.clear();
      }
    }
    return List.copyOf(objects.reversed());
  }
}
