package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;

class TornTagsTest {

    private static final byte[] TEMPLATE = word().heading(1, "About ${child.name}")
            .paragraph("#if($placement.respite.needed and not $foreach.last)")
            .paragraph("He costs £5 or $5; see #1. $child.name is ${child.dateOfBirth.age}.")
            .paragraph("#else")
            .paragraph("#end")
            .table(row("What", "Who"), row("#foreach( $a in $actions )${a.what}", "${a.who}#end"))
            .header("Plan of ${child.name}")
            .footer("$plan.date.figures")
            .bytes();

    @ParameterizedTest
    @EnumSource
    void aTornTemplateIsStillAWordFile(TearingWay way) {
        byte[] torn = TornTags.tear(TEMPLATE, way);

        assertThat(SchemaCheck.check(torn)).isEmpty();
        if (way != TearingWay.COMMENT) {
            assertThat(torn).isNotEqualTo(TEMPLATE);
        }
    }

    /** What is left to heal are characters in the text, and where runs begin. */
    @ParameterizedTest
    @EnumSource
    void afterCleaningTheTextIsThatOfTheTemplate(TearingWay way) throws Exception {
        Opened opened = Opened.of(TornTags.tear(TEMPLATE, way));
        String text = opened.text().replace(" ⏎ ", "").replace("\u200B", "").replace('\u00A0', ' ');
        if (way == TearingWay.CAPITAL) {
            text = text.replace("#I", "#i").replace("#E", "#e").replace("#F", "#f");
        }

        assertThat(text).isEqualTo(WordText.of(TEMPLATE));
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
        assertThat(opened.leftovers()).hasSameElementsAs(expectedLeftovers(way));
    }

    private static List<LeftoverKind> expectedLeftovers(TearingWay way) {
        return switch (way) {
            case COMMENT -> List.of(LeftoverKind.COMMENT);
            case INSERTED, DELETED -> List.of(LeftoverKind.TRACKED_CHANGE);
            default -> List.of();
        };
    }
}
