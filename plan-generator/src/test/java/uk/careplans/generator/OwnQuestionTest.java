package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.prose;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ItemId;
import uk.careplans.model.OwnQuestion;
import uk.careplans.model.OwnQuestionBuilder;
import uk.careplans.testkit.Docx;

/** A council's own questions: a form names one by its id, since its id is the same in every plan. */
class OwnQuestionTest {

    private static final CarePlan TWO = plan().ownQuestions(Answer.of(List.of(
                    own("library-card", "Does the child have a library card?", "Yes, at Ashby library."),
                    own("favourite-food", "What does the child like to eat?", "Dal, and his aunt's parathas."))))
            .build();

    private static OwnQuestion own(String id, String question, String answer) {
        return OwnQuestionBuilder.builder()
                .id(new ItemId(id))
                .question(Answer.of(question))
                .answer(prose(answer))
                .build();
    }

    @Test
    void aFormPrintsOneByItsId() {
        givenWord(word().paragraph("${ownQuestions.favourite-food.question} ${ownQuestions.favourite-food.answer}"))
                .saysWith(TWO, "What does the child like to eat? Dal, and his aunt's parathas.\n");
    }

    @Test
    void whatThePlanDoesNotAnswerIsNotRecorded() {
        Story story = givenWord(word().paragraph("Nickname: ${ownQuestions.nickname.answer}"));
        story.saysWith(TWO, "Nickname: Not recorded\n");
        story.saysWith(plan().build(), "Nickname: Not recorded\n");
        story.saysWith(
                plan().ownQuestions(Answer.doesNotApply("She has left care")).build(),
                "Nickname: Does not apply: She has left care\n");
    }

    @Test
    void theMarkNamesTheQuestionWhetherItIsAnsweredOrNot() {
        byte[] docx = givenWord(
                        word().paragraph("${ownQuestions.favourite-food.answer} ${ownQuestions.nickname.answer}"))
                .mergedWith(TWO);
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("w:tag w:val=\"ownQuestions/favourite-food/answer\"")
                .contains("w:tag w:val=\"ownQuestions/nickname/answer\"")
                .contains("w:alias w:val=\"Favourite food: answer\"");
    }

    @Test
    void aConditionAsksForOne() {
        Story story = givenWord(word().paragraph("#if($ownQuestions.library-card)asked#end"
                + " #if($ownQuestions.library-card.answer and not $ownQuestions.nickname)answered#end"
                + " #if($ownQuestions.nickname.answer.answered)nickname#{else}none#end"));
        story.saysWith(TWO, "asked answered none\n");
        story.saysWith(plan().build(), "none\n");
    }

    @Test
    void allAreRepeatedLikeAnyList() {
        givenWord(word().paragraph("#foreach($q in $ownQuestions)")
                        .paragraph("${q.question} ${q.answer}")
                        .paragraph("#end")
                        .paragraph("${ownQuestions.count}"))
                .saysWith(TWO, """
                        Does the child have a library card? Yes, at Ashby library.
                        What does the child like to eat? Dal, and his aunt's parathas.
                        2
                        """);
    }

    @Test
    void aTemplateThatNamesOneCanBeSaved() {
        Story story = givenWord(word().paragraph("${ownQuestions.favourite-food.answer}"));
        assertThat(story.errors()).isEmpty();
        assertThat(story.saved()).isPresent();
    }

    @Test
    void onlyWhereFormsChooseTheIdsAnItemIsNamed() {
        assertThat(givenWord(word().paragraph("${actions.a-2.by}")).errors())
                .map(problem -> problem.kind().id())
                .containsExactly("into-list");
    }
}
