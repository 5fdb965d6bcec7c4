/** Texts of a plan, read word by word: sentences, dates, phrases, names, and the lists of words that rules look for. */
@NullMarked
package uk.careplans.model.check.words;

import org.jspecify.annotations.NullMarked;
