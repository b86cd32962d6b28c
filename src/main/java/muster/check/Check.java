package muster.check;

import muster.model.Dataset;

/// Holds a dataset against one rule of the catalogue.
@FunctionalInterface
interface Check {
  /// Adds what breaks the rule; never throws, whatever the dataset lacks.
  void run(Dataset dataset, Findings findings);
}
