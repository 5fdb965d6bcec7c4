package uk.careplans.generator.template;

import java.util.List;
import uk.careplans.generator.word.ForeignData;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
import uk.careplans.generator.word.WordFile;

/** Looks at a form whose tags are marked and checked for what keeps people from reading it, and for what it gives away. */
final class Advice {

    private final WordFile file;
    private final Spots spots;
    private final Problems problems;

    Advice(WordFile file, Spots spots, Problems problems) {
        this.file = file;
        this.spots = spots;
        this.problems = problems;
    }

    /**
     * About one story.
     *
     * @param blocks its blocks, measured
     */
    void check(Story story, List<Block> blocks) {
        List<FormParagraph> paragraphs = FormParagraph.of(story, spots);
        new HandMadeLooks(file.formatting(), problems).check(paragraphs);
        new TypedLists(file.styles(), problems).check(paragraphs, blocks);
        new TableRules(file.formatting(), spots, problems).check(story, blocks);
        new PictureRules(spots, problems).check(story);
        new SpacingRules(problems).check(paragraphs);
        if (story.kind() == StoryKind.BODY) {
            new HeadingRules(file, problems).check(paragraphs);
        }
    }

    /** About the file as a whole. */
    void checkFile() {
        boolean language = file.formatting()
                .ofAllRuns("lang")
                .filter(lang -> lang.hasAttributes())
                .isPresent();
        if (!language) {
            problems.addToFile(AdviceKind.NO_LANGUAGE);
        }
        file.foreignData().forEach(this::report);
    }

    private void report(ForeignData kind) {
        String inspect = "Take it out in Word (File, Info, Check for Issues, Inspect Document).";
        switch (kind) {
            case PEOPLE ->
                report("The properties of this file name a person (author, last modified by, manager)", inspect);
            case COMPANY -> report("The properties of this file name a company", inspect);
            case DESCRIPTION ->
                report("The properties of this file hold remarks (subject, tags, category, comments)", inspect);
            case TEMPLATE -> report("This file names the template that it is attached to", inspect);
            case CUSTOM_PROPERTIES -> report("This file has custom properties", inspect);
            case CUSTOM_XML -> report("This file carries data of another system (custom XML)", inspect);
            case REVIEWERS -> report("This file lists people who commented on it or changed it", inspect);
            case THUMBNAIL ->
                report(
                        "This file carries a small picture of its first page",
                        "Take it out in Word (File, Info, Properties, Advanced Properties, Save Thumbnails).");
            case VARIABLES -> report("This file carries values that a macro left (document variables)", inspect);
            case MAIL_MERGE ->
                report(
                        "This file names the source of a mail merge's data",
                        "Take it out in Word (Mailings, Start Mail Merge, Normal Word Document).");
            case PICTURES ->
                report(
                        "A picture in this file, or in a piece that it includes, carries data beside what is seen (such as"
                                + " place, time, camera, program)",
                        "Save the picture without that data (in Windows: right click, Properties, Details, Remove Properties"
                                + " and Personal Information), and insert it anew.");
            case TURNED_PICTURES -> problems.addToFile(AdviceKind.PICTURE_TURNED);
        }
    }

    private void report(String what, String todo) {
        problems.addToFile(AdviceKind.FOREIGN_METADATA, what, todo);
    }
}
