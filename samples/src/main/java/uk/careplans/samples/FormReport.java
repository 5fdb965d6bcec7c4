package uk.careplans.samples;

import java.io.PrintWriter;
import java.util.List;

/** How check-form tells what it found. */
enum FormReport {
    /** A line for each problem and a last line with the verdict, file by file. */
    TEXT {
        @Override
        void print(List<CheckedForm> forms, PrintWriter out) {
            forms.forEach(form -> {
                form.problems().forEach(problem -> out.println(words(problem) + ": " + problem.line()));
                out.println(form.file() + ": " + form.verdictInWords() + ".");
                form.written()
                        .forEach(written -> out.println("Written: " + written.file() + " (" + written.what() + ")"));
            });
        }
    },
    /** One JSON object, for programs. */
    JSON {
        @Override
        void print(List<CheckedForm> forms, PrintWriter out) {
            out.println(FormReportJson.of(forms));
        }
    };

    abstract void print(List<CheckedForm> forms, PrintWriter out);

    private static String words(CheckedForm.Told problem) {
        return switch (problem.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
        };
    }
}
