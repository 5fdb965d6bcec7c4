package uk.careplans.benchmark;

import java.time.LocalDate;

/** A field of the form and what it says in the document that is being written. Used again for the next item of a loop. */
final class LimitField {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    final HandDraft path = new HandDraft();
    LocalDate day = NO_DAY;
    private String text = "";

    void set(String steps, Object answer) {
        path.setLength(0);
        path.plain(steps);
        say(answer);
    }

    void set(String list, String id, String field, Object answer) {
        path.setLength(0);
        path.plain(list);
        path.plain(id);
        path.plain(field);
        say(answer);
    }

    private void say(Object answer) {
        boolean isDay = answer instanceof LocalDate;
        day = isDay ? (LocalDate) answer : NO_DAY;
        text = isDay ? "" : (String) answer;
    }

    void writeText(HandDraft out) {
        if (text.isEmpty()) {
            out.words(day);
        } else {
            out.escaped(text);
        }
    }

    /** What the fingerprint is made of. */
    void writePlain(HandDraft out) {
        out.path(path);
        out.plain("\0");
        if (text.isEmpty()) {
            out.words(day);
        } else {
            out.plain(text);
        }
        out.plain("\0");
    }
}
