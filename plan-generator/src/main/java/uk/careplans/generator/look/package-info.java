/**
 * How a form looks to those who read its documents: how large its words are, how many pictures it has, in which colours. It is
 * chosen before a form is compiled, and changes its Word file.
 */
@NullMarked
package uk.careplans.generator.look;

import org.jspecify.annotations.NullMarked;
