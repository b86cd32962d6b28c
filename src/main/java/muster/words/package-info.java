/// The record in English: quantities, dates, names, chains and answers as phrases. Findings in,
/// phrases out; a phrase names records and knows no addresses. Floor 4.
@NullMarked
package muster.words;

import org.jspecify.annotations.NullMarked;
