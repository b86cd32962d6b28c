package muster.time;

/// How sure a date, or one part of it, is said to be. EDTF L1: qualification of a date.
public enum Qualifier {
  /// No mark.
  NONE(""),
  /// `?`: the source of the date is doubtful.
  UNCERTAIN("?"),
  /// `~`: the date is a guess near the true one. It has no bounds, and none are made up.
  APPROXIMATE("~"),
  /// `%`: uncertain and approximate.
  BOTH("%");

  private final String mark;

  Qualifier(String mark) {
    this.mark = mark;
  }

  /// The mark as typed, empty for [#NONE].
  public String mark() {
    return mark;
  }

  /// True of `?` and `%`.
  public boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /// True of `~` and `%`.
  public boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /// What a part carries that both marks touch: `?` and `~` make `%`.
  public Qualifier and(Qualifier other) {
    boolean doubt = uncertain() || other.uncertain();
    boolean near = approximate() || other.approximate();
    return doubt ? near ? BOTH : UNCERTAIN : near ? APPROXIMATE : NONE;
  }
}
