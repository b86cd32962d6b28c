package muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ClaimIdTest {
  @Test
  void isReadAsItIsPrinted() {
    var killed = new ClaimId(new SourceId("wire-1"), "killed");
    assertEquals(killed, ClaimId.of("wire-1/killed"));
    assertEquals(killed, ClaimId.of(killed.toString()));
  }

  @Test
  void withoutASlashNamesNoClaimOfItsSource() {
    assertEquals(new ClaimId(new SourceId("wire-1"), ""), ClaimId.of("wire-1"));
    assertEquals(new ClaimId(new SourceId("wire-1"), ""), ClaimId.of("wire-1/"));
    assertEquals(new ClaimId(new SourceId(""), "killed"), ClaimId.of("/killed"));
    assertEquals(
        new ClaimId(new SourceId("wire-1"), "killed/twice"), ClaimId.of("wire-1/killed/twice"));
  }
}
