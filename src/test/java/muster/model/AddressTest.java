package muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AddressTest {
  private static final ClaimId KILLED = new ClaimId(new SourceId("wire-1"), "killed");

  @Test
  void everyRecordHasItsPlace() {
    assertEquals("claims/wire-1/killed.html", Address.of(KILLED).path());
    assertEquals("sources/wire-1.html", Address.of(KILLED.source()).path());
    assertEquals("actors/envoy.html", Address.of(new ActorId("envoy")).path());
    assertEquals("questions/killed.html", Address.of(new QuestionId("killed")).path());
    assertEquals(
        "deployments/expedition.html",
        Address.of((Subject) new Subject.OfDeployment(new DeploymentId("expedition"))).path());
  }

  @Test
  void linksAreRelativeToThePageThatHoldsThem() {
    assertEquals("claims/wire-1/killed.html", Address.HOME.to(Address.of(KILLED)));
    assertEquals("../../index.html", Address.of(KILLED).to(Address.HOME));
    assertEquals(
        "../claims/wire-1/killed.html",
        Address.of(new QuestionId("killed")).to(Address.of(KILLED)));
  }
}
