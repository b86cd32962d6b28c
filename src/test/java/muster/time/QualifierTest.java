package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QualifierTest {

  @Test
  void aDoubtAndANearnessMakeBoth() {
    assertEquals(Qualifier.BOTH, Qualifier.UNCERTAIN.and(Qualifier.APPROXIMATE));
    assertEquals(Qualifier.BOTH, Qualifier.BOTH.and(Qualifier.NONE));
    assertEquals(Qualifier.UNCERTAIN, Qualifier.UNCERTAIN.and(Qualifier.UNCERTAIN));
    assertEquals(Qualifier.APPROXIMATE, Qualifier.NONE.and(Qualifier.APPROXIMATE));
    assertEquals(Qualifier.NONE, Qualifier.NONE.and(Qualifier.NONE));
  }

  @Test
  void thePercentSignIsUncertainAndApproximate() {
    assertTrue(Qualifier.BOTH.uncertain() && Qualifier.BOTH.approximate());
    assertFalse(Qualifier.UNCERTAIN.approximate() || Qualifier.APPROXIMATE.uncertain());
  }

  @Test
  void theCoarserPrecisionIsTheOneFurtherFromADay() {
    assertEquals(Precision.MONTH, Precision.DAY.coarser(Precision.MONTH));
    assertEquals(Precision.NONE, Precision.NONE.coarser(Precision.YEAR));
    assertEquals(Precision.YEAR, Precision.YEAR.coarser(Precision.YEAR));
  }
}
