package uk.careplans.benchmark;

import java.util.List;

/** A headed section of the form. */
record Section(String heading, List<Question> questions) {

    static Section of(String heading, Question... questions) {
        return new Section(heading, List.of(questions));
    }
}
