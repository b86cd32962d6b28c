/// Pure functions from plain inputs to drawings: the timeline and the chart of rival numbers.
///
/// In: records of labels ready to print, addresses and days ([Timeline], [Readings]). Out: records
/// of strings that a template prints as SVG without deciding anything ([TimelineDrawing],
/// [RangeChart]). No words are made here, nothing is read but the input, and the same input gives
/// the same characters everywhere. Coordinates are SVG user units with at most one decimal.
///
/// Floor 1: imports `time`.
@NullMarked
package muster.chart;

import org.jspecify.annotations.NullMarked;
