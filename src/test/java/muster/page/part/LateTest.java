package muster.page.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LateTest {
  @Test
  void aPartIsMadeOnceAndOnlyIfAskedFor() {
    List<String> made = new ArrayList<>();
    Late<String> part =
        Late.of(() -> {
          made.add("made");
          return "part";
        });
    assertEquals(List.of(), made);
    assertEquals("part", part.get());
    assertEquals("part", part.get());
    assertEquals(List.of("made"), made);
  }

  @Test
  void whatIsMadeLateIsEqualWhereItsPartIs() {
    assertEquals(Late.made(Optional.of("a")), Late.of(() -> Optional.of("a")));
    assertEquals(Late.made("a").hashCode(), Late.of(() -> "a").hashCode());
    assertNotEquals(Late.made("a"), Late.of(() -> "b"));
    assertEquals("[a]", Late.list(() -> List.of("a")).toString());
  }

  @Test
  void nobodyChangesAListThatIsMadeLate() {
    List<String> changing = new ArrayList<>(List.of("a"));
    List<String> late = Late.list(() -> changing).get();
    assertThrows(UnsupportedOperationException.class, () -> late.add("b"));
    changing.add("b");
    assertEquals(List.of("a"), late);
  }
}
