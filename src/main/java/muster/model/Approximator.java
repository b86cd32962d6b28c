package muster.model;

/// How a source's words qualify a number.
public enum Approximator {
  /// No qualifier is given, which says nothing about precision.
  UNQUALIFIED,
  ABOUT,
  NEARLY,
  MORE_THAN,
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  ORDER_OF_MAGNITUDE,
  UNQUANTIFIED,
  NOT_KNOWN
}
