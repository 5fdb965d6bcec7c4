package uk.careplans.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.WholeFile;
import uk.careplans.model.Plan;
import uk.careplans.model.calendar.Timetable;
import uk.careplans.model.calendar.TimetableCalendar;
import uk.careplans.model.calendar.TimetableText;
import uk.careplans.model.json.TimetableJson;

/** Tells what is due for a plan, and when. */
@Command(
        name = "timetable",
        description =
                "Tells what law, guidance and the council give this plan a day for: how it is counted, whether it is done, due or overdue. It shows dates of the child's life and no name. What is overdue does not change the exit code.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TimetableCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN.json", description = "The plan.")
    private Path planFile;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day for which it is told, like 2026-11-20; without this option, today in England.")
    private @Nullable LocalDate on;

    @Option(names = "--profile", paramLabel = "COUNCIL", description = Profiles.OPTION)
    private @Nullable String profile;

    @Option(names = "--json", description = "Tells it as JSON.")
    private boolean isJson;

    @Option(
            names = "--ics",
            paramLabel = "FILE.ics",
            description = "Writes the days as a calendar file, too, without the child's name.")
    private @Nullable Path calendarFile;

    @Option(names = "--with-name", description = "With --ics: puts the child's name before each event.")
    private boolean isWithName;

    @Override
    public Integer call() {
        refuseOutput();
        Plan plan = PlanFile.read(planFile);
        Timetable timetable = timetable(plan);
        if (calendarFile != null) {
            write(plan, timetable, calendarFile);
        }
        spec.commandLine()
                .getOut()
                .print(isJson ? new String(TimetableJson.write(timetable), UTF_8) : TimetableText.of(timetable));
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }

    private Timetable timetable(Plan plan) {
        try {
            return Timetable.of(plan, Profiles.read(profile, spec), on == null ? Day.today() : on);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    private void write(Plan plan, Timetable timetable, Path file) {
        byte[] calendar;
        try {
            calendar =
                    isWithName ? TimetableCalendar.writeWithName(timetable, plan) : TimetableCalendar.write(timetable);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(file + " was not written. " + e.getMessage());
        }
        OutputFile.write(out -> WholeFile.write(calendar, out), file);
    }

    private void refuseOutput() {
        if (isWithName && calendarFile == null) {
            throw new ParameterException(
                    spec.commandLine(), "--with-name is about the calendar file: name one with --ics.");
        }
        if (calendarFile != null) {
            List<Path> inputs = new ArrayList<>(List.of(planFile));
            Profiles.file(profile).ifPresent(inputs::add);
            OutputFile.refusal("--ics", calendarFile, OutputFile.CALENDAR, inputs)
                    .ifPresent(mistake -> {
                        throw new ParameterException(spec.commandLine(), mistake);
                    });
        }
    }
}
