package muster.analysis;

/// Why a claim that bears on a question stands beside its answer. Where several reasons hold, the
/// first in this order is told.
public enum Aside {
  /// Its originator superseded or retracted it.
  TAKEN_BACK,
  /// It differs from the report that it cites.
  DEPARTING,
  /// It is a plan, a possibility, a hope, a forecast or a denial.
  NOT_SAID_TO_BE,
  /// It gives no number, or says that it is not known.
  NO_NUMBER,
  /// A share, which is never multiplied out.
  SHARE,
  /// It is about a part of the question's subject.
  NARROWER,
  PART,
  ADDITION,
  RATE,
  /// It also counts others than its subject.
  WIDER,
  /// It counts one period only.
  PERIOD,
  /// A total of an originator whose newest, or preferred, total is in the answer.
  OTHER_TOTAL
}
