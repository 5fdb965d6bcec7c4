/**
 * The one way into this library for Word files, which may come from anybody: what a file is, whether its zip, its XML and
 * its references are what Word would write, and whether anything in it would run or fetch. Nothing else opens a zip file,
 * makes a parser, or hands bytes to docx4j.
 */
@NullMarked
package uk.careplans.generator.gate;

import org.jspecify.annotations.NullMarked;
