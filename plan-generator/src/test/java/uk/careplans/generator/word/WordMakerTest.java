package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.bold;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.mergeField;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import org.junit.jupiter.api.Test;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

class WordMakerTest {

    static WordMaker everything() {
        return word().title("Care plan")
                .heading(1, "About ${child.name}")
                .paragraph("He is ${child.dateOfBirth.age}.")
                .paragraph(runs("Dear ${chi", "ld.na", "me}"), bold("!"))
                .paragraph(mergeField("$child.name"))
                .heading(2, "Lists")
                .bullet("one")
                .bullet("two")
                .numbered("first")
                .numbered("second")
                .newNumberedList()
                .numbered("first again")
                .table(
                        row("What", "Who"),
                        row(cell("a", "b"), cell(bold("c"))),
                        row(cell(row("in", "side")), cell("d")))
                .header("Care plan of ${child.name}")
                .footer("Confidential")
                .headerXml("first", "<w:p/>")
                .footerXml("even", "<w:p><w:r><w:t>even</w:t></w:r></w:p>")
                .property("dc:creator", "Anna Author")
                .comment("Anna Author", "why?");
    }

    @Test
    void everythingThatItMakesIsValid() {
        assertThat(SchemaCheck.check(everything().bytes())).isEmpty();
        assertThat(SchemaCheck.check(word().paragraph("Hello").bytes())).isEmpty();
    }

    @Test
    void whatItMakesReadsAsItWasSaid() {
        assertThat(WordText.of(everything().bytes())).isEqualTo("""
                        --- page header (default) ---
                        Care plan of ${child.name}
                        --- page header (first) ---
                        ¶
                        --- page footer (default) ---
                        Confidential
                        --- page footer (even) ---
                        even
                        --- page body ---
                        = Care plan =

                        # About ${child.name}
                        He is ${child.dateOfBirth.age}.
                        Dear ${child.name}!
                        «$child.name»

                        ## Lists
                        - one
                        - two
                        1. first
                        2. second
                        1. first again
                        | What | Who |
                        | a / b | c |
                        | [in | side] | d |
                        """);
    }
}
