/// Maps of which some values are others than before.
@org.jspecify.annotations.NullMarked
package muster.amended;
