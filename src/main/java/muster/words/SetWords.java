package muster.words;

import java.util.ArrayList;
import java.util.List;
import muster.time.EdtfDate;
import muster.time.Member;

/// Sets of dates in words: "July or August 2025", "3 and 5 March 2025".
///
/// @param word what stands before the last member
/// @param run what stands before a run of dates
/// @param any what stands before "before" and "after" where the set is open
record SetWords(String word, String run, String any) {
  private static final SetWords ONE = new SetWords("or", "some time from ", "any time");
  private static final SetWords ALL = new SetWords("and", "", "all");

  static String of(EdtfDate.OneOf set) {
    return ONE.listed(ONE.items(set.members(), set.earlier(), set.later()));
  }

  static String of(EdtfDate.AllOf set) {
    return ALL.listed(ALL.items(set.members(), set.earlier(), set.later()));
  }

  static String preposition(EdtfDate.OneOf set) {
    return set.members().getFirst() instanceof EdtfDate.Point point ? Dates.preposition(point) : "";
  }

  static String preposition(EdtfDate.AllOf set) {
    return set.members().getFirst() instanceof EdtfDate.Point point
        ? Dates.preposition(point)
        : "from ";
  }

  private List<String> items(List<Member> members, boolean earlier, boolean later) {
    boolean open = earlier || later;
    List<String> items = new ArrayList<>();
    for (Member member : members.subList(0, members.size() - 1)) {
      items.add(open ? alone(member) : beforeLast(member, members.getLast()));
    }
    items.add(alone(members.getLast()));
    if (earlier) {
      items.add(beyond("before", members.getFirst(), members));
    }
    if (later) {
      items.add(beyond("after", members.getLast(), members));
    }
    return items;
  }

  private String beyond(String side, Member end, List<Member> members) {
    return members.size() == 1 ? side : any + " " + side + " " + alone(end);
  }

  /// What a member shares with the last one is said once, at the end.
  private String beforeLast(Member member, Member last) {
    return member instanceof EdtfDate.Point point && last instanceof EdtfDate.Point end
        ? PointWords.of(point).shortBefore(PointWords.of(end)).words()
        : alone(member);
  }

  private String alone(Member member) {
    return switch (member) {
      case EdtfDate.Point point -> Dates.words(point);
      case Member.Run(var from, var to) -> run + Dates.run(from, to);
    };
  }

  private String listed(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1))
            + " "
            + word
            + " "
            + items.getLast();
  }
}
