package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    @Test
    void aSeedTearsTheSameWayAgainAndAnotherOneDoesNot() {
        List<TearingWay> ways = List.of(TearingWay.values());

        assertThat(TornTags.tear(TEMPLATE, ways, 1)).isEqualTo(TornTags.tear(TEMPLATE, ways, 1));
        assertThat(TornTags.tear(TEMPLATE, ways, 1)).isNotEqualTo(TornTags.tear(TEMPLATE, ways, 2));
    }

    @ParameterizedTest
    @MethodSource("healed")
    void afterCleaningTheTextIsThatOfTheTemplate(TearingWay way) throws Exception {
        Opened opened = Opened.of(TornTags.tear(TEMPLATE, way));
        String text = opened.text()
                .replace(" ⏎ ", "")
                .replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "")
                .replace('\u00A0', ' ');
        if (way == TearingWay.CAPITAL || way == TearingWay.CAPITAL_PATH) {
            text = text.replace("#I", "#i").replace("#E", "#e").replace("#F", "#f");
            text = text.replace("{C", "{c")
                    .replace("{A", "{a")
                    .replace("$C", "$c")
                    .replace("$A", "$a")
                    .replace("$P", "$p");
        }

        assertThat(text).isEqualTo(WordText.of(TEMPLATE));
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
        assertThat(opened.leftovers()).hasSameElementsAs(expectedLeftovers(way));
    }

    private static Set<TearingWay> healed() {
        return TearingWay.healed();
    }

    private static List<LeftoverKind> expectedLeftovers(TearingWay way) {
        return switch (way) {
            case COMMENT -> List.of(LeftoverKind.COMMENT);
            case INSERTED, DELETED, MOVED -> List.of(LeftoverKind.TRACKED_CHANGE);
            default -> List.of();
        };
    }
}
