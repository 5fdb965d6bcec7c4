package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.child;
import static uk.careplans.generator.Plans.person;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withRespite;
import static uk.careplans.generator.Plans.withStatus;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.bold;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.generator.merge.DateStyle;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.Formatter;
import uk.careplans.model.Action;
import uk.careplans.model.Address;
import uk.careplans.model.AddressBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.EmailAddressBuilder;
import uk.careplans.model.Gender;
import uk.careplans.model.ItemId;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.NeedBuilder;
import uk.careplans.model.NeedsBuilder;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.PlacementBuilder;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.Ref;
import uk.careplans.model.ReviewBuilder;
import uk.careplans.model.ReviewsBuilder;
import uk.careplans.model.Telephone;
import uk.careplans.model.TelephoneBuilder;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.testkit.Docx;

/** What a field prints, by its type and formatter: the table of docs/template-language.md. */
class FieldTest {

    private static final CarePlan RICH = rich().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text, whole number
                "${child.name}                                    ; Maya Hill",
                "$child.name                                      ; Maya Hill",
                "${Child.Name}                                    ; Maya Hill",
                "${child.name.capitals}                           ; MAYA HILL",
                "${child.name.initials}                           ; MH",
                "${plan.version}                                  ; 1",
                "${plan.version.ordinal}                          ; First",
                // date
                "${child.dateOfBirth}                             ; 1 August 2016",
                "${child.dateOfBirth.long}                        ; 1 August 2016",
                "${child.dateOfBirth.figures}                     ; 01.08.2016",
                "${child.dateOfBirth.weekday}                     ; Monday 1 August 2016",
                "${child.dateOfBirth.year}                        ; 2016",
                "${child.dateOfBirth.age}                         ; 9",
                // time
                "${reviews.next.at}                               ; 2.30pm",
                "${reviews.next.at.figures}                       ; 14:30",
                // yes or no
                "${child.interpreterNeeded}                       ; Yes",
                "${child.interpreterNeeded.boxes}                 ; [x] Yes [ ] No",
                "${child.interpreterNeeded.is.yes}                ; [x]",
                "${child.interpreterNeeded.is.no}                 ; [ ]",
                // choice
                "${legal.status}                                  ; Interim Care Order",
                "${legal.status.code}                             ; C1",
                "${legal.status.codeAndWords}                     ; C1 – Interim Care Order",
                "${legal.status.is.C1}                            ; [x]",
                "${legal.status.is.C2}                            ; [ ]",
                // person
                "${plan.socialWorker}                             ; Priya Shah",
                "${plan.socialWorker.nameAndRole}                 ; Priya Shah, social worker",
                "${plan.socialWorker.nameAndRelationship}         ; Priya Shah, social worker",
                "${plan.manager}                                  ; team manager",
                "${plan.author.nameAndRole}                       ; Leila Haddad, mother",
                "${plan.author.nameAndRelationship}               ; Leila Haddad, mother",
                "${plan.socialWorker.toTheChild}                  ; Priya",
                "${plan.manager.toTheChild}                       ; team manager",
                "${plan.author.toTheChild}                        ; Mummy",
                // address, telephone, e-mail
                "${placement.address}                             ; 12 High Street, Northport, NP1 2AB",
                "${placement.address.lines}                       ; 12 High Street ⏎ Northport ⏎ NP1 2AB",
                "${placement.address.postcode}                    ; NP1 2AB",
                "${plan.socialWorker.telephone}                   ; 01632 960 123",
                "${plan.socialWorker.email}                       ; priya.shah@northshire.example",
                "${plan.socialWorker.telephone.lines}             ; 01632 960 123",
                // list
                "${child.languages}                               ; English, Urdu and Polish",
                "${child.languages.count}                         ; 3",
                "${placement.carers}                              ; Leila Haddad and Priya Shah",
                "${placement.carers.toTheChild}                   ; Mummy and Priya",
                "${people.count}                                  ; 4",
            })
    void aFieldPrintsAsItsTypeAndFormatterSay(String tag, String printed) {
        givenWord(word().paragraph(tag)).saysWith(RICH, printed + "\n");
    }

    /** The formatters that the documentation gives for a type are those that there are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text; child.name",
                "long text; whenCareEnds",
                "date; child.dateOfBirth",
                "time; reviews.next.at",
                "yes or no; child.disabled",
                "choice; legal.status",
                "whole number; plan.version",
                "person; plan.author",
                "address, telephone, e-mail; child.address",
                "list of texts, choices or persons; child.languages",
                "any other list; actions"
            })
    void theDocumentationNamesEveryFormatter(String row, String path) throws IOException {
        String table = Files.readString(Path.of("../docs/template-language.md"));
        Matcher line = Pattern.compile("\\| " + row + " \\|.*\\|").matcher(table);
        assertThat(line.find()).isTrue();
        List<String> documented = Pattern.compile("`\\.([a-zA-Z]+)")
                .matcher(line.group())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(formattersOf(path)).isEqualTo(documented);
    }

    private static List<String> formattersOf(String path) {
        FieldType type = new FieldType.Group(CarePlan.class);
        for (String step : path.split("\\.", -1)) {
            type = Fields.named(((FieldType.Group) type).record(), step)
                    .orElseThrow()
                    .type();
        }
        return Formatter.of(type).stream()
                .filter(formatter -> formatter != Formatter.ANSWERED && formatter != Formatter.DOES_NOT_APPLY)
                .map(Formatter::word)
                .toList();
    }

    @Test
    void aListOfOneHasNoAnd() {
        givenWord(word().paragraph("${actions.count}: #foreach($a in $actions)${a.who}#end"))
                .saysWith(withActions(action("a1", "x", "p1")), "1: Aunt Ines\n");
    }

    @Test
    void anEmptyListPrintsLikeNoAnswerAndItsCountIsZero() {
        givenWord(word().paragraph("${child.languages} ${child.languages.count}"))
                .saysWith(
                        plan().child(Answer.of(ChildBuilder.builder(child("Maya"))
                                        .languages(Answer.of(List.of()))
                                        .build()))
                                .build(),
                        "Not recorded 0\n");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 12am",
        "00:05, 12.05am",
        "09:00, 9am",
        "09:05, 9.05am",
        "12:00, 12pm",
        "12:30, 12.30pm",
        "23:59, 11.59pm"
    })
    void aTimeIsPrintedAsPeopleSayIt(LocalTime time, String printed) {
        CarePlan plan = plan().reviews(Answer.of(ReviewsBuilder.builder()
                        .next(Answer.of(
                                ReviewBuilder.builder().at(Answer.of(time)).build()))
                        .build()))
                .build();
        givenWord(word().paragraph("${reviews.next.at}")).saysWith(plan, printed + "\n");
    }

    @ParameterizedTest
    @CsvSource({"2016-05-14, 10", "2016-05-15, 9", "2026-05-14, 0"})
    void anAgeIsCountedInWholeYearsOnThePlansDate(LocalDate born, int age) {
        CarePlan plan = plan().child(Answer.of(ChildBuilder.builder(child("Maya"))
                        .dateOfBirth(Answer.of(born))
                        .build()))
                .build();
        givenWord(word().paragraph("${child.dateOfBirth.age}")).saysWith(plan, age + "\n");
    }

    @Test
    void aDateDoesNotBreakAtTheEndOfALine() {
        assertThat(Docx.text(
                        givenWord(word().paragraph("${plan.date} ${plan.date.weekday}"))
                                .mergedWith(RICH),
                        "word/document.xml"))
                .contains(">14\u00A0May\u00A02026<")
                .contains(">Thursday 14\u00A0May\u00A02026<");
    }

    @Test
    void everyPossibleAnswerHasItsBox() {
        givenWord(word().paragraph("${child.gender.boxes}"))
                .saysWith(RICH, "[x] Female [ ] Male [ ] Described in the child's own words\n");
    }

    @Test
    void boxesWithoutAnAnswerSayWhy() {
        Story story = givenWord(
                word().paragraph("${placement.respite.needed.boxes}").paragraph("${placement.respite.needed.is.yes}"));
        story.saysWith(plan().build(), "[ ] Yes [ ] No (Not recorded)\n[ ]\n");
        story.saysWith(withRespite(Answer.of(false)), "[ ] Yes [x] No\n[ ]\n");
        story.saysWith(
                withRespite(Answer.doesNotApply("lives at home")),
                "[ ] Yes [ ] No (Does not apply: lives at home)\n[ ]\n");
    }

    @Test
    void boxesAreRealCheckBoxes() {
        String document = Docx.text(
                givenWord(word().paragraph("${placement.respite.needed.boxes}"))
                        .mergedWith(withRespite(Answer.of(true))),
                "word/document.xml");
        assertThat(document)
                .contains(
                        "<w14:checkbox><w14:checked w14:val=\"1\"/><w14:checkedState w14:val=\"2612\""
                                + " w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>")
                .contains("<w14:checked w14:val=\"0\"/>")
                .contains("\u2612")
                .contains("\u2610");
    }

    @Test
    void theItemOfALoopIsPrintedByItsTypeAndItsNumberByForeach() {
        givenWord(word().paragraph("#foreach($l in $child.languages)$foreach.count/${l} #end")
                        .paragraph("#foreach($p in $people)${p.nameAndRole}; #end"))
                .saysWith(RICH, """
                        1/English 2/Urdu 3/Polish
                        Priya Shah, social worker; team manager; Leila Haddad, mother; Not recorded;
                        """);
    }

    @Test
    void referencesAreFollowedToWhereTheyLead() {
        givenWord(word().table(row(
                                "#foreach($a in $actions)${a.what}",
                                "#foreach($p in $a.who)${p.role} ${p.agency}#end#end"))
                        .paragraph("${plan.socialWorker.role}, ${plan.socialWorker.address.postcode}"))
                .saysWith(
                        rich().actions(Answer.of(List.of(action("p1", "Same id as a person", "p1"))))
                                .build(),
                        "| Same id as a person | social worker Not recorded |\nsocial worker, Not recorded\n");
    }

    @Test
    void anActionAndAPersonMayHaveTheSameId() {
        Action action = action("p1", "See Leo", "p1");
        CarePlan plan = plan().people(Answer.of(List.of(person("p1", "Aunt Ines"))))
                .actions(Answer.of(List.of(action)))
                .needs(Answer.of(NeedsBuilder.builder()
                        .health(Answer.of(NeedBuilder.builder()
                                .nextSteps(Answer.of(List.of(Ref.to("p1"))))
                                .build()))
                        .build()))
                .build();
        givenWord(word().paragraph("#foreach($s in $needs.health.nextSteps)${s.what} by ${s.who}#end"))
                .saysWith(plan, "See Leo by Aunt Ines\n");
    }

    @Test
    void theChildIsAPersonToo() {
        CarePlan plan = plan().child(Answer.of(ChildBuilder.builder(child("Maya Hill"))
                        .telephone(Answer.of(telephone("01632 960 999")))
                        .build()))
                .actions(Answer.of(List.of(action("a1", "x", Ref.CHILD))))
                .build();
        givenWord(word().paragraph("#foreach($a in $actions)${a.who}: #foreach($p in $a.who)${p.nameAndRole},"
                        + " ${p.telephone}, ${p.dateOfBirth}, ${p.role}#end#end"))
                .saysWith(plan, "Maya Hill: Maya Hill, 01632 960 999, 1 August 2016, Not recorded\n");
    }

    @Test
    void aReferenceThatLeadsNowhereIsNotRecorded() {
        givenWord(word().paragraph("#foreach($a in $actions)${a.who} #foreach($p in $a.who)${p}, ${p.name}#end#end"))
                .saysWith(withActions(action("a1", "x", "nobody")), "Not recorded Not recorded, Not recorded\n");
    }

    @Test
    void absentAnswersPrintTheCouncilsWordsForTheReason() {
        Story story = givenWord(word().paragraph("${placement.respite.needed}"));
        story.saysWith(plan().build(), "Not recorded\n");
        story.saysWith(withRespite(Answer.notRecorded()), "Not recorded\n");
        story.saysWith(withRespite(Answer.doesNotApply("lives at home")), "Does not apply: lives at home\n");
        story.saysWith(withRespite(Answer.withheld()), "Not included in this copy\n");
        story.saysWith(
                plan().placement(Answer.doesNotApply("not placed yet")).build(), "Does not apply: not placed yet\n");
        story.saysWith(plan().placement(Answer.withheld()).build(), "Not included in this copy\n");
    }

    @Test
    void absentAnswersTakeTheStyleForThem() {
        assertThat(Docx.text(givenWord(word().paragraph("${child.knownAs}")).mergedWith(RICH), "word/document.xml"))
                .contains(
                        "<w:r><w:rPr><w:rStyle w:val=\"NoAnswer\"/></w:rPr><w:t xml:space=\"preserve\">Not recorded<");
    }

    @Test
    void anAnswerThatIsBlankIsNotRecorded() {
        givenWord(word().paragraph("${child.name}").paragraph("${whenCareEnds}"))
                .saysWith(
                        CarePlanBuilder.builder(Plans.withText(" \n "))
                                .child(Answer.of(child(" ")))
                                .build(),
                        "Not recorded\nNot recorded\n");
    }

    @Test
    void aCouncilChoosesItsOwnWords() {
        Wording wording = new Wording(
                "–",
                "n/a ({why})",
                "withheld",
                "Ja",
                "Nein",
                "und",
                Map.of("LegalStatus.C1", "Interim order (s.38)"),
                DateStyle.standard(),
                Wording.PersonStyle.NAME,
                Map.of());
        Story story = Story.givenWord(
                word().paragraph("${legal.status} ${legal.status.codeAndWords} ${child.interpreterNeeded.boxes}")
                        .paragraph("${child.languages} ${child.knownAs} ${child.religion} ${child.nationality}"),
                wording);
        CarePlan plan = rich().child(Answer.of(ChildBuilder.builder(child("Maya"))
                        .languages(Answer.of(List.of("English", "Urdu")))
                        .religion(Answer.doesNotApply("none"))
                        .nationality(Answer.withheld())
                        .interpreterNeeded(Answer.of(false))
                        .build()))
                .build();
        story.saysWith(plan, """
                Interim order (s.38) C1 – Interim order (s.38) [ ] Ja [x] Nein
                English und Urdu – n/a (none) withheld
                """);
    }

    @Test
    void aValueTakesTheFormattingOfItsTagsFirstCharacter() {
        byte[] docx =
                givenWord(word().paragraph(bold("${child"), runs(".name}"))).mergedWith(RICH);
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Maya Hill</w:t></w:r>");
    }

    private static CarePlanBuilder rich() {
        return plan().plan(Answer.of(PlanDetailsBuilder.builder(
                                Plans.plan().build().plan().value().orElseThrow())
                        .socialWorker(Answer.of(Ref.to("p1")))
                        .manager(Answer.of(Ref.to("p2")))
                        .author(Answer.of(Ref.to("p3")))
                        .build()))
                .child(Answer.of(ChildBuilder.builder(child("Maya Hill"))
                        .gender(Answer.of(Gender.FEMALE))
                        .interpreterNeeded(Answer.of(true))
                        .languages(Answer.of(List.of("English", "Urdu", "Polish")))
                        .build()))
                .people(Answer.of(List.of(priya(), manager(), leila(), nobody())))
                .legal(withStatus(Answer.of(LegalStatus.C1)).legal())
                .reviews(Answer.of(ReviewsBuilder.builder()
                        .next(Answer.of(ReviewBuilder.builder()
                                .at(Answer.of(LocalTime.of(14, 30)))
                                .build()))
                        .build()))
                .placement(Answer.of(PlacementBuilder.builder()
                        .address(Answer.of(address()))
                        .carers(Answer.of(List.of(Ref.to("p3"), Ref.to("p1"))))
                        .build()));
    }

    private static Person priya() {
        return PersonBuilder.builder(person("p1", "Priya Shah"))
                .telephone(Answer.of(telephone("01632 960 123")))
                .email(Answer.of(EmailAddressBuilder.builder()
                        .address(Answer.of("priya.shah@northshire.example"))
                        .build()))
                .build();
    }

    private static Person manager() {
        return PersonBuilder.builder()
                .id(new ItemId("p2"))
                .role(Answer.of("team manager"))
                .build();
    }

    private static Person leila() {
        return PersonBuilder.builder()
                .id(new ItemId("p3"))
                .name(Answer.of("Leila Haddad"))
                .relationship(Answer.of("mother"))
                .childsWord(Answer.of("Mummy"))
                .build();
    }

    private static Person nobody() {
        return PersonBuilder.builder().id(new ItemId("p4")).build();
    }

    private static Address address() {
        return AddressBuilder.builder()
                .addressLines(Answer.of(List.of("12 High Street", "Northport")))
                .postcode(Answer.of("NP1 2AB"))
                .build();
    }

    private static Telephone telephone(String number) {
        return TelephoneBuilder.builder().number(Answer.of(number)).build();
    }
}
