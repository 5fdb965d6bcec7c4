package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.PageFaults;
import uk.careplans.testkit.WordMaker;

/** The eye that looks at pages sees what is wrong with them. */
@Tag("slow")
class PageFaultsTest {

    private static final String NEW_PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    @Test
    void aFullPageAndALastShortOneAreWithoutFault() {
        assertThat(faults(word().title("Plan").xml(lines(60)))).isEmpty();
    }

    @Test
    void aPageWithTwoLinesIsAlmostEmpty() {
        assertThat(faults(word().title("Plan")
                        .paragraph("It is short.")
                        .xml(NEW_PAGE)
                        .xml(lines(30))))
                .containsExactly("page 1 is almost empty");
    }

    @Test
    void aHeadingAtTheFootIsFound() {
        assertThat(faults(word().title("Plan")
                        .xml(lines(20))
                        .heading(1, "School")
                        .xml(NEW_PAGE)
                        .xml(lines(20))))
                .containsExactly("page 1 ends with a heading");
    }

    @Test
    void linesThatStandUponEachOtherAreFound() {
        String squeezed =
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"40\" w:lineRule=\"exact\"/></w:pPr>"
                        + "<w:r><w:t>You live with Jo and Sam.</w:t></w:r></w:p>";

        assertThat(faults(word().title("Plan").xml(squeezed + squeezed).xml(lines(5))))
                .containsExactly("page 1: letters stand upon each other");
    }

    private static String lines(int count) {
        return "<w:p><w:r><w:t>You live here.</w:t></w:r></w:p>".repeat(count);
    }

    private static List<String> faults(WordMaker made) {
        byte[] docx = made.bytes();
        return PageFaults.of(docx, LibreOffice.render(docx).pdf());
    }
}
