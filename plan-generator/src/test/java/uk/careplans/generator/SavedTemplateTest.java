package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.word;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;

/**
 * A template that was saved and loaded. That it makes the same documents is asked of every template of these tests, by {@link
 * Story#mergedWith}.
 */
class SavedTemplateTest {

    private static final Story STORY = givenWord(word().paragraph("For ${child.name}"));

    @Test
    void isNotLoadedForAnotherWordFile() {
        byte[] other = word().paragraph("About ${child.name}").bytes();
        assertThat(Template.load(STORY.source().withDocx(other), saved())).isEmpty();
    }

    @Test
    void isNotLoadedWithOtherPieces() {
        TemplateSource source = STORY.source();
        assertThat(Template.load(with(source, Map.of(), source.leavesOut()), saved()))
                .isEmpty();
        assertThat(Template.load(with(source, source.parts().pieces(), Map.of()), saved()))
                .isEmpty();
    }

    @Test
    void isLoadedWithOtherWordingAndAnotherTitle() {
        TemplateSource source = STORY.source();
        TemplateSource renamed = new TemplateSource(
                "test/other",
                "2",
                "Another title",
                source.planType(),
                Wording.standard(),
                ProfileJson.national(),
                "other.docx",
                source.docx(),
                source.parts(),
                source.leavesOut());
        assertThat(Template.load(renamed, saved())).isPresent();
    }

    @Test
    void isNotLoadedIfAByteOfItIsAnother() {
        byte[] saved = saved();
        for (int i = 0; i < saved.length; i += 7) {
            byte[] broken = saved.clone();
            broken[i] ^= 1;
            assertThat(Template.load(STORY.source(), broken)).isEmpty();
        }
    }

    @Test
    void isNotLoadedIfItIsCutOffOrSomethingElse() {
        byte[] saved = saved();
        for (int length : new int[] {0, 31, 64, saved.length / 2, saved.length - 1}) {
            assertThat(Template.load(STORY.source(), Arrays.copyOf(saved, length)))
                    .isEmpty();
        }
        assertThat(Template.load(STORY.source(), STORY.source().docx())).isEmpty();
    }

    @Test
    void isTheSameBytesEveryTime() {
        assertThat(givenWord(word().paragraph("For ${child.name}")).saved()).contains(saved());
    }

    @Test
    void thereIsNoneIfDocumentsNeedTheWordFileAgain() {
        Story story = givenWord(word().paragraph("SEQ")
                .xml("<w:p><w:fldSimple w:instr=\" SEQ Figure \"><w:r><w:t>1</w:t>" + "</w:r></w:fldSimple></w:p>"));
        assertThat(story.errors()).isEmpty();
        assertThat(story.saved()).isEmpty();
    }

    @Test
    void thereIsNoneOfAFormWithMistakes() {
        assertThat(givenWord(word().paragraph("${child.nmae}")).saved()).isEmpty();
    }

    private static byte[] saved() {
        return STORY.saved().orElseThrow();
    }

    private static TemplateSource with(
            TemplateSource source, Map<String, byte[]> pieces, Map<String, String> leavesOut) {
        return new TemplateSource(
                source.form(),
                source.version(),
                source.title(),
                PlanType.CARE_PLAN,
                source.wording(),
                source.profile(),
                source.fileName(),
                source.docx(),
                new PackParts(pieces, source.parts().pictures(), source.parts().words()),
                leavesOut);
    }
}
