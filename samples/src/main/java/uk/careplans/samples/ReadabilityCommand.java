package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.readability.FinishedText;
import uk.careplans.model.json.ReadabilityJson;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.Measures;
import uk.careplans.model.readability.NamesInPlan;
import uk.careplans.model.readability.NamesToMask;
import uk.careplans.model.readability.Readability;
import uk.careplans.model.readability.ReadabilityReport;

/** Measures how a finished document reads for those it is for. */
@Command(
        name = "readability",
        description =
                "Measures whether those a finished Word file is for can read it, and finds what makes it hard or should not be said to them:"
                        + " the sentence by its place and the word by its number. Advice alone (a warning) gives the exit code 0.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReadabilityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.docx", description = "The document.")
    private Path file;

    @Option(
            names = "--band",
            required = true,
            paramLabel = "BAND",
            description = "Whom it is for: ${COMPLETION-CANDIDATES}.",
            converter = Bands.class,
            completionCandidates = Bands.class)
    private Band band;

    @Option(
            names = "--plan",
            paramLabel = "PLAN.json",
            description =
                    "The plan it was made of: the names in it count as easy words, as do those in the document's own fields.")
    private @Nullable Path planFile;

    @Option(names = "--json", description = "Tells it as one JSON object, for programs.")
    private boolean isJson;

    @Override
    public Integer call() {
        FinishedText text = read();
        NamesToMask names = planFile == null ? text.names() : text.names().and(NamesInPlan.of(PlanFile.read(planFile)));
        ReadabilityReport report = Readability.of(band, text.passages(), names, Glossary.standard());
        PrintWriter out = spec.commandLine().getOut();
        if (isJson) {
            out.print(ReadabilityJson.of(report));
            out.flush();
        } else {
            print(report, out);
        }
        return report.passes() ? Exit.DONE : Exit.FOUND;
    }

    private FinishedText read() {
        byte[] docx = InputFile.read(file, Files::readAllBytes);
        try {
            return FinishedText.of(file.toString(), docx);
        } catch (WordFileException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    private void print(ReadabilityReport report, PrintWriter out) {
        report.findings()
                .forEach(finding -> out.println(
                        switch (finding.severity()) {
                            case ERROR -> "Error: " + finding;
                            case WARNING -> "Advice: " + finding;
                        }));
        Columns table = new Columns();
        table.row("", "measured", "at most");
        Measures measures = report.measures();
        table.row("Words", String.valueOf(measures.words()), "");
        table.row("Words in a sentence, on average", tenth(measures.mean()), tenth(band.mean()));
        table.row("Words in the longest sentence", String.valueOf(measures.longest()), String.valueOf(band.longest()));
        table.row("Flesch-Kincaid grade", tenth(measures.grade()), tenth(band.grade()));
        table.row(
                "Unfamiliar words, per cent",
                tenth(measures.unfamiliarShare()),
                band.unfamiliar().stream()
                        .mapToObj(ReadabilityCommand::tenth)
                        .findFirst()
                        .orElse(""));
        table.lines().forEach(out::println);
        out.println(file + (report.passes() ? ": " : ": not yet ") + "easy to read for " + band.readers()
                + (measures.isEnough() ? "." : " (fewer than 100 words: only sentences and words were judged)."));
    }

    private static String tenth(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
