package muster.time;

import java.util.List;
import java.util.stream.Collectors;
import muster.time.EdtfDate.Point;

/// What the two kinds of sets have in common.
final class Members {
  private Members() {}

  static List<Member> copyOf(List<Member> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("members of a set: none, at least one is needed");
    }
    return List.copyOf(members);
  }

  static String text(List<Member> members, boolean earlier, boolean later) {
    return members.stream()
        .map(Member::text)
        .collect(Collectors.joining(",", earlier ? ".." : "", later ? ".." : ""));
  }

  static DateSpan span(List<Member> members, boolean earlier, boolean later) {
    DateSpan hull = members.stream().map(Member::span).reduce(DateSpan::hull).orElseThrow();
    DateSpan cut = earlier ? new DateSpan(DateSpan.unknown().earliest(), hull.latest()) : hull;
    return later ? new DateSpan(cut.earliest(), DateSpan.unknown().latest()) : cut;
  }

  static List<Point> points(List<Member> members) {
    return members.stream().flatMap(member -> member.points().stream()).toList();
  }
}
