package muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class QuantityTest {
  @Test
  void onlyANamedNumberIsAPoint() {
    assertBounds("400 . .", new Quantity.Unqualified(400));
    assertBounds("400 . .", new Quantity.About(400));
    assertBounds(". . 11000", new Quantity.Nearly(11000));
    assertBounds(". 3000 .", new Quantity.MoreThan(3000));
    assertBounds(". 100 .", new Quantity.AtLeast(100));
    assertBounds(". . 12000", new Quantity.AtMost(12000));
    assertBounds(". 1000 3000", new Quantity.Between(1000, 3000, true));
  }

  @Test
  void ourReadingOfAnOrderOfMagnitudeIsNoBound() {
    assertBounds(". . .", new Quantity.OrderOfMagnitude(20000, 99999));
  }

  @Test
  void aShareIsNeverANumber() {
    assertBounds(". . .", new Quantity.Share(2, 3, Approximator.UNQUALIFIED));
    assertBounds(". . .", new Quantity.Unquantified());
    assertBounds(". . .", new Quantity.NotKnown());
  }

  private static void assertBounds(String pointFloorCeiling, Quantity quantity) {
    assertEquals(
        pointFloorCeiling,
        text(quantity.point()) + " " + text(quantity.floor()) + " " + text(quantity.ceiling()));
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : ".";
  }
}
