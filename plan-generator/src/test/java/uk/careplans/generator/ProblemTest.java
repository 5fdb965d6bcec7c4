package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Story.givenForm;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.mergeField;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.AdviceKind;
import uk.careplans.generator.template.Kind;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.template.ProblemKind;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Severity;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.WordMaker;

/** What the checker says: every sentence, at its place, all at once and in the order of the text. */
class ProblemTest {

    private static final Path GOLDEN = Path.of("src/test/resources/uk/careplans/generator/problems.txt");

    private static final String SECTION =
            "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    private static final String LINK = "<w:hyperlink w:anchor=\"there\"><w:r><w:t>%s</w:t></w:r></w:hyperlink>";

    /** Paragraphs with one mistake, or few; what the checker says about each is in problems.txt. */
    private static final List<String> PARAGRAPHS = List.of(
            "${chidl.name}",
            "${something.else}",
            "${child.nmae}",
            "${child.zebra}",
            "#if($child.nmae)x#end",
            "#foreach($s in $services)${s.zebra}#end",
            "#foreach($s in $services)${s.servise}#end",
            "#foreach($a in $actions)#foreach($p in $people)${p.achieves}#end#end",
            "#foreach($a in $actions)x#end ${a.by}",
            "#foreach($a in $actions)#if($foreach.frist)x#end#end",
            "${child.name.long}",
            "${child.dateOfBirth.wekday}",
            "${child.dateOfBirth.short}",
            "${child.disabled.is.maybe}",
            "${child.disabled.is}",
            "${legal.status.is.c1}",
            "${whenCareEnds.lines}",
            "${plan.version.figures}",
            "${actions.size}",
            "#if($child.name.given)x#end",
            "${child.dateOfBirth.long.year}",
            "${actions}",
            "${placement}",
            "${actions.what}",
            "${actions.cuont}",
            "${ownQuestions.favourite-food}",
            "${ownQuestions.answer}",
            "${ownQuestions.favourite-food.anser}",
            "${ownQuestions.what-the-child-likes-to-eat.answer}",
            "#foreach($c in $child)x#end",
            "#foreach($c in $child.name)x#end",
            "#foreach($c in $actions.count)x#end",
            "${child.name.answered}",
            "#foreach($a in $actions)${foreach.last}#end",
            "#foreach($Child in $people)x#end",
            "#foreach($a in $actions)#foreach($a in $people)x#end#end",
            "${foreach.count}",
            "#foreach($a in $actions)#if($foreach.count)x#end#end",
            "#if($child.name)x",
            "#foreach($a in $actions)x",
            "x#end",
            "#else",
            "#foreach($a in $actions)#elseif($child.name)#end",
            "#if($child.name)a#{else}b#elseif($child.knownAs)c#end",
            "${child.name",
            "${child.#end name}",
            "$!{child.name}",
            "$!child.name",
            "${child name}",
            "${child-name}",
            "${1st}",
            "#if($child.name",
            "#foreach($a in $actions",
            "#if $child.name",
            "#foreach",
            "#foreach($a of $actions)x#end",
            "#foreach(a in actions)x#end",
            "#if(child.name)x#end",
            "#if($child.name = 'Maya')x#end",
            "#if($child.name or)x#end",
            "#if()x#end",
            "#iff($child.name)x#end",
            "#if($child.name)x#else if($child.knownAs)y#end",
            "#if($child.name)x#elsif y#end",
            "#if($child.name)x#endif",
            "#if($child.name)x#ned",
            "#foreach $a in $actions ${a.by}#end",
            "#forech($a in $actions)${a.what}${a.zebra}#end",
            "#include()",
            "#include(two words)",
            "#include(signatures",
            "#include signatures",
            "#inclde(signatures)",
            "#include(signatures) here",
            "#include(signature)",
            "#include(banner)",
            "#include(circle)",
            "#include(crowd)",
            "#include(notes)",
            "#include(rubbish)",
            "#picture()",
            "#picture(council logo)",
            "#picture(council-lgo)",
            "#picture(crest)",
            "#words(section-2)",
            "#words(nothing)",
            "#words(circle)",
            "${profile.name}",
            "#foreach($w in $bigWords)${w.term}#end",
            "#if($profile.actionsInCort)x#end",
            "#pictrue(council-logo)",
            "#set($x = 1)",
            "#macro(x)",
            "#columns($child.name)x#end",
            "#columnsif($a in $actions)x#end",
            "#column($a in $actions)x#end",
            "#columns if($child.name)x#end");

    static Map<String, WordMaker> cases() {
        Map<String, WordMaker> cases = new LinkedHashMap<>();
        PARAGRAPHS.forEach(text -> cases.put(text, word().paragraph(text)));
        cases.put(
                "#if around the edge of a table",
                word().paragraph("#if($child.name)").table(row("x", "#end")));
        cases.put(
                "#if from a nested table outwards",
                word().table(row(cell(row("#if($child.name)")), cell("x")), row("#end", ""))
                        .paragraph("."));
        cases.put("#if half in a link", word().paragraph(inline(LINK.formatted("#if($child.name)x")), runs("#end")));
        cases.put(
                "#else in a link",
                word().paragraph(runs("#if($child.name)x"), inline(LINK.formatted("#{else}")), runs("y#end")));
        cases.put(
                "#if half in a field",
                word().paragraph(
                                inline(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"),
                                runs("#if($child.name)1"),
                                inline("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                runs("#end")));
        cases.put(
                "#else among words of paragraphs",
                word().paragraph("#if($child.name)").paragraph("x #else y").paragraph("#end"));
        cases.put(
                "#else among words of rows",
                word().table(row("#if($child.name)", ""), row("x", "#else"), row("", "#end"))
                        .paragraph("."));
        cases.put(
                "two blocks in a paragraph",
                word().paragraph("#if($child.name)")
                        .paragraph("x#end #if($child.knownAs)y")
                        .paragraph("#end"));
        cases.put(
                "two blocks in a row",
                word().table(row("#if($child.name)", ""), row("x#end", "#if($child.knownAs)y"), row("#end", ""))
                        .paragraph("."));
        cases.put("blocks in blocks", word().paragraph("#if($child.name)".repeat(101) + "x" + "#end".repeat(101)));
        cases.put(
                "#else at a section break",
                word().paragraph("#if($child.name)")
                        .paragraph("x")
                        .xml(SECTION.formatted("#{else}"))
                        .paragraph("#end"));
        cases.put("columns outside a table", word().paragraph("#columns($a in $actions)x#end"));
        cases.put(
                "columns of two tables",
                word().table(row("#columnsif($child.name)x"))
                        .paragraph(".")
                        .table(row("y#end"))
                        .paragraph("."));
        cases.put(
                "columns that end before they begin",
                word().table(row("x", "#columns($a in $actions)${a.what}"), row("y#end", "z"))
                        .paragraph("."));
        cases.put(
                "columns that cross columns",
                word().table(
                                row("#columns($a in $actions)x", "#columnsif($child.name)y#end", "z"),
                                row("a", "b#end", "c"))
                        .paragraph(".")
                        .table(row("#columns($a in $actions)x", "#columnsif($child.name)y"), row("a#end", "b#end"))
                        .paragraph("."));
        cases.put(
                "columns in a row that is repeated",
                word().table(row("#foreach($p in $people)#columns($a in $actions)${a.what}#end", "${p.name}#end"))
                        .paragraph("."));
        cases.put(
                "columns that cut a merged cell",
                word().table(
                                row("x", "#columns($a in $actions)${a.what}", "y#end"),
                                row(cell("Both").across(2), cell("z")))
                        .paragraph("."));
        cases.put(
                "#else between columns",
                word().table(row("x", "#columnsif($child.name)a#else", "b#end")).paragraph("."));
        cases.put(
                "columns in a control",
                word().xml("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:sdt>"
                        + "<w:sdtPr/><w:sdtContent><w:tc><w:p><w:r><w:t>#columnsif($child.name)x#end</w:t></w:r></w:p></w:tc>"
                        + "</w:sdtContent></w:sdt></w:tr></w:tbl><w:p/>"));
        cases.put("a long text at a section break", word().xml(SECTION.formatted("x ${whenCareEnds}")));
        cases.put("a long text in a link", word().paragraph(inline(LINK.formatted("${whenCareEnds}"))));
        cases.put(
                "check boxes in an alternative text",
                word().paragraph(inline("<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                        + "<wp:docPr id=\"1\" name=\"x\" descr=\"${child.disabled.boxes}\"/><a:graphic><a:graphicData uri=\"x\"/>"
                        + "</a:graphic></wp:inline></w:drawing></w:r>")));
        cases.put(
                "a tag in the name of a picture",
                word().paragraph(inline("<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                        + "<wp:docPr id=\"1\" name=\"${child.name}\" descr=\"x\"/><a:graphic><a:graphicData uri=\"x\"/>"
                        + "</a:graphic></wp:inline></w:drawing></w:r>")));
        cases.put(
                "a picture in the alternative text of a table",
                word().xml("<w:tbl><w:tblPr><w:tblDescription w:val=\"${child.photograph}\"/></w:tblPr><w:tblGrid>"
                        + "<w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"));
        cases.put(
                "a tag in the code of a field",
                word().paragraph(inline(
                        "<w:fldSimple w:instr=\"STYLEREF ${child.name}\"><w:r><w:t>x</w:t></w:r></w:fldSimple>")));
        cases.put(
                "a tag in the code of a torn field",
                word().paragraph(
                                inline(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>STYLEREF ${child.</w:instrText></w:r>"
                                                + "<w:r><w:instrText>name}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
        cases.put(
                "a tag in the title of a control",
                word().paragraph(inline(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"$child.name\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t>"
                                + "</w:r></w:sdtContent></w:sdt>")));
        cases.put(
                "a link to wherever the plan says",
                word().link("rId9", "hyperlink", "https://%24%7Bplan.localAuthority%7D/x")
                        .paragraph(inline("<w:hyperlink r:id=\"rId9\"><w:r><w:t>Look</w:t></w:r></w:hyperlink>")));
        cases.put(
                "a misspelt tag in the address of a link",
                word().link("rId9", "hyperlink", "mailto:$%7Bplan.socialWorker.emial%7D?subject=x#end")
                        .paragraph(
                                inline("<w:hyperlink r:id=\"rId9\"><w:r><w:t>Write to us</w:t></w:r></w:hyperlink>")));
        cases.put(
                "a tag in a formula",
                word().paragraph(inline(
                        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r>"
                                + "<m:t>${child.name}</m:t></m:r></m:oMath>")));
        cases.put(
                "a list of tables",
                word().paragraph(inline(
                        "<w:fldSimple w:instr=\" TOC \\c &quot;Table&quot; \"><w:r><w:t>x</w:t></w:r></w:fldSimple>")));
        cases.put(
                "cross-references",
                word().paragraph(inline("<w:fldSimple w:instr=\" REF Aims \\h \"><w:r><w:t>x</w:t></w:r></w:fldSimple>"
                        + "<w:fldSimple w:instr=\"PAGEREF Aims\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")));
        cases.put(
                "fields that change",
                word().paragraph(
                                inline(
                                        "<w:fldSimple w:instr=\" DATE \\@ &quot;d MMMM yyyy&quot; \"><w:r><w:t>1 May 2026</w:t></w:r>"
                                                + "</w:fldSimple><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")));
        cases.put("a footnote in a loop", noted("#foreach($a in $actions)${a.what}", "x"));
        cases.put("a paragraph as long as a book", word().paragraph("It costs $5. ".repeat(2_000)));
        cases.put(
                "more tags than any form has",
                word().xml(("<w:p><w:r><w:t>" + "${child.name}".repeat(501) + "</w:t></w:r></w:p>").repeat(10)));
        cases.put("a tag across two paragraphs", word().paragraph("${child.").paragraph("name}"));
        cases.put(
                "merge fields of others",
                word().paragraph(
                                inline("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"),
                                mergeField("Name"),
                                mergeField("Date of birth"),
                                inline(
                                        "<w:fldSimple w:instr=\"MERGEFIELD Address\"><w:r><w:t>x</w:t></w:r></w:fldSimple>")));
        cases.put(
                "a tracked change",
                word().paragraph(inline("<w:ins w:id=\"1\" w:author=\"Anna\"><w:r><w:t>new</w:t></w:r></w:ins>")));
        cases.put(
                "a comment",
                word().comment("Anna", "Really?")
                        .paragraph(inline("<w:r><w:t>x</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>")));
        cases.put(
                "hidden text",
                word().paragraph(inline(
                        "<w:r><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>")));
        cases.put(
                "a box with another text for older programs",
                word().paragraph(inline(secondText("Care plan", "Of Ben Reed"))));
        cases.put(
                "a control that is tied to data",
                word().paragraph(
                                inline("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/></w:sdtPr>"
                                        + "<w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>")));
        cases.putAll(AdviceCases.all());
        return cases;
    }

    private static String secondText(String shown, String kept) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>"
                + shown + "</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent><w:p><w:r><w:t>" + kept + "</w:t></w:r></w:p></w:txbxContent></v:textbox>"
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static WordMaker noted(String before, String note) {
        String notes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>" + note + "</w:t></w:r></w:p></w:footnote></w:footnotes>";
        return word().part(
                        "word/footnotes.xml",
                        notes.getBytes(StandardCharsets.UTF_8),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
                        "footnotes",
                        "rId80")
                .paragraph(inline("<w:r><w:t>" + before
                        + "</w:t><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>#end</w:t></w:r>"));
    }

    private static String told() {
        StringBuilder told = new StringBuilder();
        cases().forEach((name, word) -> tell(name, givenWord(word), told));
        tell(
                "a form that prints nothing",
                givenForm(word().paragraph("x"), Map.of("needs", "Another form.", "childs", "", "views.child", " ")),
                told);
        told.append("--- no Word file\n");
        givenWord(new byte[] {1, 2, 3})
                .problems()
                .forEach(problem -> told.append(problem).append('\n'));
        told.append("--- what parents never see\n");
        ofAFormForParents().forEach(problem -> told.append(problem).append('\n'));
        return told.toString();
    }

    private static List<Problem> ofAFormForParents() {
        TemplateCheck check = Template.compile(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                "form.docx",
                word().paragraph("${child.caseReference}").bytes()));
        return check.problemsFor(ReaderKind.PARENT, ProfileJson.national());
    }

    private static void tell(String name, Story story, StringBuilder told) {
        told.append("--- ").append(name).append('\n');
        story.problems().forEach(problem -> told.append(problem).append('\n'));
    }

    @Test
    void everySentenceIsWrittenForAWordAuthor() throws IOException {
        String told = told();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/problems.txt"), told);
        assertThat(told).as("see target/problems.txt").isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyCaseHasAProblemAndEveryKindOfProblemHasACase() {
        Set<Kind> untold = new HashSet<>(EnumSet.allOf(ProblemKind.class));
        untold.addAll(EnumSet.allOf(AdviceKind.class));
        cases().forEach((name, word) -> {
            List<Problem> problems = givenWord(word).problems();
            assertThat(problems).as(name).isNotEmpty();
            problems.forEach(problem -> untold.remove(problem.kind()));
        });
        givenWord(new byte[0]).problems().forEach(problem -> untold.remove(problem.kind()));
        givenForm(word().paragraph("x"), Map.of("childs", "", "views.child", ""))
                .problems()
                .forEach(problem -> untold.remove(problem.kind()));
        ofAFormForParents().forEach(problem -> untold.remove(problem.kind()));
        assertThat(untold).isEmpty();
    }

    @Test
    void noSentenceHasAGapOrADetailTooMany() {
        Stream<Problem> problems = cases().values().stream().flatMap(word -> givenWord(word).problems().stream());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message())
                        .doesNotContainPattern("<\\d>")
                        .endsWith(problem.message().endsWith("?") ? "?" : "."));
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheText() {
        givenWord(word().comment("Anna", "Really?")
                        .heading(1, "About ${child.nmae}")
                        .paragraph(inline("<w:r><w:t>${whenCareEnds.x} #if($child.name)</w:t></w:r>"
                                + "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
                        .table(row("What", "Who"), row("${a.what}", "#forech($a in $actions)"))
                        .header("#if($child.knownAs) ${child.nmae}"))
                .hasProblems(
                        "form.docx, heading \"About ${child.nmae}\": ${child.nmae} is not in a care plan. Did you mean"
                                + " ${child.name}? [unknown-field]",
                        "form.docx, heading \"About ${child.nmae}\", paragraph 1: ${whenCareEnds.x}: nothing can follow a field"
                                + " of the type \"long text\". Take \".x\" out. [unknown-formatter]",
                        "form.docx, heading \"About ${child.nmae}\", paragraph 1: #if($child.name) is opened and never closed."
                                + " Put #end in this part of the document, after what it keeps or leaves out. [not-closed]",
                        "form.docx, heading \"About ${child.nmae}\", table 1, row 2, column \"What\": ${a.what} is not in a care"
                                + " plan. Look for its name in the list that \"careplans fields care-plan\" prints."
                                + " [unknown-field]",
                        "form.docx, heading \"About ${child.nmae}\", table 1, row 2, column \"Who\": #forech is not a tag. Did"
                                + " you mean #foreach? To print it as it is, write \\#forech. [unknown-directive]",
                        "form.docx, page header: #if($child.knownAs) is opened and never closed. Put #end in this page header,"
                                + " after what it keeps or leaves out. [not-closed]",
                        "form.docx, page header: ${child.nmae} is not in a care plan. Did you mean ${child.name}? [unknown-field]",
                        "form.docx, heading \"About ${child.nmae}\", paragraph 1: A comment is attached here. It is never copied into a"
                                + " document; delete it in Word (Review, Delete) when it is settled. [comment]");
    }

    @Test
    void threeMistakesOfAnAuthorGiveThreeSentences() {
        givenWord(word().header("#if($placement.respite.needed) Respite")
                        .heading(1, "Next steps")
                        .paragraph("For ${child.nmae}")
                        .paragraph("#foreach($action in $actions)")
                        .table(
                                row("What", "Who will be responsible?"),
                                row("#foreach($person in $action.who)${action.what}", "${person.what}#end"))
                        .paragraph("#end"))
                .hasProblems(
                        "form.docx, heading \"Next steps\", paragraph 1: ${child.nmae} is not in a care plan. Did you mean"
                                + " ${child.name}? [unknown-field]",
                        "form.docx, heading \"Next steps\", table 1, row 2, column \"Who will be responsible?\": ${person.what}:"
                                + " the items of $action.who have no \"what\". Did you mean ${action.what}? [unknown-field]",
                        "form.docx, page header: #if($placement.respite.needed) is opened and never closed. Put #end in this"
                                + " page header, after what it keeps or leaves out. [not-closed]");
    }

    @Test
    void aFieldOfALoopThatIsElsewhereIsToldSo() {
        givenWord(word().header("${a.what}").paragraph("#foreach($a in $actions)${a.by}#end"))
                .hasProblems(
                        "form.docx, page header: ${a.what} is used outside its loop. Put it between #foreach($a in …) and"
                                + " the #end of that loop. [outside-loop]");
    }

    @Test
    void aWarningDoesNotKeepATemplateFromBeingUsed() {
        Story story = givenWord(word().paragraph(
                        inline("<w:ins w:id=\"1\" w:author=\"Anna\"><w:r><w:t>${child.name}</w:t></w:r></w:ins>")));
        assertThat(story.problems()).map(Problem::severity).containsExactly(Severity.WARNING);
        story.saysWith(Plans.plan().build(), "Maya Hill\n");
    }

    @Test
    void aLoopThatIsWrongIsToldOnceAndNotForEachOfItsFields() {
        assertThat(givenWord(word().paragraph("#foreach($a in $action)${a.what} ${a.by} #if($a.who)x#end#end"))
                        .problems())
                .map(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_FIELD_NEAR);
    }
}
