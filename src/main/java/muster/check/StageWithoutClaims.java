package muster.check;

import java.util.Locale;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Deployment;

/// A stage of a deployment rests on claims, and cites them.
final class StageWithoutClaims implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Deployment deployment : dataset.deployments().values()) {
      for (int number = 0; number < deployment.stages().size(); number++) {
        Deployment.Stage stage = deployment.stages().get(number);
        if (stage.claims().isEmpty()) {
          String kind = stage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
          findings.add(
              Rule.STAGE_WITHOUT_CLAIMS,
              Spot.of(deployment.id()).at("stages[" + number + "]"),
              "the stage `" + kind + "` cites no claim",
              "add `claims:` with the claims that it rests on, or remove the stage");
        }
      }
    }
  }
}
