package muster.diagnostic;

/// Names one record of the data: a kind ("claim", "actor", …) and an id within it.
public record RecordKey(String kind, String id) {
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
