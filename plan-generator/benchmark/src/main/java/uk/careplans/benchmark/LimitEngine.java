package uk.careplans.benchmark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.careplans.generator.zip.Literal;
import uk.careplans.generator.zip.Workbench;

/**
 * The limit: this one form by code that knows nothing else, with our own compression. No script, no plan of steps, no
 * looking up of fields or of absent answers; its parts are ours byte by byte. For one thread.
 */
final class LimitEngine implements Engine {

    private final LimitForm form;
    private final PlanData data;
    private final List<String> meetingIds;
    private final List<String> actionIds;
    private final LimitPart beforeLoops;
    private final LimitPart meeting;
    private final LimitPart person;
    private final LimitPart betweenLoops;
    private final LimitPart action;
    private final LimitPart afterLoops;
    private final LimitPart header;
    private final LimitPart footer;
    private final Literal marksBegin;
    private final Literal marksOpen;
    private final Literal markBegins;
    private final Literal markGoesOn;
    private final Literal markEnds;
    private final Literal marksEnd;
    private final Workbench bench;
    private final HandDraft body = new HandDraft();
    private final HandDraft marks = new HandDraft();
    private final HandDraft printed = new HandDraft();
    private final MessageDigest digest;
    private int nextFixed;
    private int nextInLoop;

    LimitEngine(LimitForm form, PlanData data) throws NoSuchAlgorithmException {
        this.form = form;
        this.data = data;
        meetingIds = ids("f", data.meetings().size());
        actionIds = ids("a", data.tasks().size());
        beforeLoops = new LimitPart(form.beforeLoops, form);
        meeting = new LimitPart(form.meeting, form);
        person = new LimitPart(form.person, form);
        betweenLoops = new LimitPart(form.betweenLoops, form);
        action = new LimitPart(form.action, form);
        afterLoops = new LimitPart(form.afterLoops, form);
        header = new LimitPart(form.header, form);
        footer = new LimitPart(form.footer, form);
        marksBegin = form.book.literal(form.marksBegin);
        marksOpen = form.book.literal(form.marksOpen);
        markBegins = form.book.literal(form.markBegins);
        markGoesOn = form.book.literal(form.markGoesOn);
        markEnds = form.book.literal(form.markEnds);
        marksEnd = form.book.literal(form.marksEnd);
        bench = new Workbench(form.book);
        digest = MessageDigest.getInstance("SHA-256");
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    @Override
    public byte[] document() {
        nextFixed = 1;
        nextInLoop = form.numbered() + 1;
        marks.write(marksBegin);
        int fingerprint = marks.length();
        marks.plain("0".repeat(digest.getDigestLength() * 2));
        marks.write(marksOpen);
        writeBody();
        writeEdges();
        marks.write(marksEnd);
        marks.overwrite(fingerprint, HexFormat.of().formatHex(digest.digest()));
        pack(LimitForm.MARKS, marks);
        byte[] file = form.frame.file(bench);
        bench.wipe();
        return file;
    }

    private void writeBody() {
        Map<String, Object> answers = data.answers();
        int field = 0;
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            LimitPart part = field < beforeLoops.fields.length ? beforeLoops : afterLoops;
            part.fields[part == beforeLoops ? field : field - beforeLoops.fields.length].set(
                    answer.getKey().replace('.', '/'), answer.getValue());
            field++;
        }
        write(beforeLoops, body);
        writeMeetings();
        write(betweenLoops, body);
        for (int i = 0; i < actionIds.size(); i++) {
            PlanData.Task task = data.tasks().get(i);
            String id = actionIds.get(i);
            action.fields[0].set("actions/", id, "/what", task.what());
            action.fields[1].set("actions/", id, "/who", task.whoPrinted());
            action.fields[2].set("actions/", id, "/by", task.by());
            action.fields[3].set("actions/", id, "/achieves", task.achieves());
            writeRound(action, body);
        }
        write(afterLoops, body);
        pack(LimitForm.BODY, body);
    }

    private void writeMeetings() {
        for (int i = 0; i < meetingIds.size(); i++) {
            PlanData.Meeting time = data.meetings().get(i);
            meeting.fields[0].set("familyTime/", meetingIds.get(i), "/frequency", time.frequency());
            meeting.fields[1].set("familyTime/", meetingIds.get(i), "/venue", time.venue());
            writeRound(meeting, body);
            for (String name : time.withWhom()) {
                person.fields[0].set("people/", PlanData.idOf(name), "/name", name);
                writeRound(person, body);
            }
        }
    }

    private void writeEdges() {
        header.fields[0].set("child/name", data.answer("child.name"));
        header.fields[1].set("child/caseReference", data.answer("child.caseReference"));
        write(header, body);
        pack(LimitForm.HEADER, body);
        footer.fields[0].set("plan/localAuthority", data.answer("plan.localAuthority"));
        write(footer, body);
        pack(LimitForm.FOOTER, body);
    }

    private void write(LimitPart part, HandDraft out) {
        write(part, out, nextFixed);
        nextFixed += part.fields.length;
    }

    private void writeRound(LimitPart part, HandDraft out) {
        write(part, out, nextInLoop);
        nextInLoop += part.fields.length;
    }

    private void write(LimitPart part, HandDraft out, int firstNumber) {
        part.write(out, firstNumber);
        part.writeMarks(marks, firstNumber, markBegins, markGoesOn, markEnds);
        for (LimitField field : part.fields) {
            field.writePlain(printed);
        }
        printed.digest(digest);
        printed.setLength(0);
    }

    private void pack(String name, HandDraft draft) {
        bench.pack(name, draft);
        draft.wipe();
    }
}
