package uk.careplans.samples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code careplans} command. */
@Command(
        name = "careplans",
        description = {"Turns the plan for a child in care into the Word document of a council's own form.", ""},
        subcommands = {
            FormsCommand.class,
            GenerateCommand.class,
            VerifyReleaseCommand.class,
            HashNamesCommand.class,
            ReadabilityCommand.class,
            CheckCommand.class,
            TimetableCommand.class,
            CheckFormCommand.class,
            NewPackCommand.class,
            FieldsCommand.class,
            SchemaCommand.class,
            GenerateSamplesCommand.class
        },
        versionProvider = Version.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        separator = " ",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:The plan or the document has findings, or the form has problems. A document made in spite of warnings is 0.",
            "2:The command line is wrong.",
            "3:A file was refused, or could not be read or written; or careplans itself failed."
        })
public final class Careplans implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean isHelp;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean isVersion;

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        // Hibernate Validator would bring its own logging; samples log nothing.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        // A full disk or a closed pipe: a writer keeps such failures to itself until it is asked.
        boolean isLost = out.checkError();
        if (isLost) {
            err.println(
                    "What careplans has to say could not be written: the disk is full, or nobody reads it any more.");
        }
        err.flush();
        System.exit(isLost ? Math.max(exitCode, Exit.REFUSED) : exitCode);
    }

    /** Names and texts of children are UTF-8, whatever the machine's own encoding. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Runs the command and says what it would exit with. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return new CommandLine(new Careplans())
                    .registerConverter(Path.class, new FileName())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setUsageHelpWidth(100)
                    .setOut(out)
                    .setErr(err)
                    .setParameterExceptionHandler(UsageErrors::handle)
                    .setExecutionExceptionHandler(Careplans::refuse)
                    .execute(apart(arguments));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fail(e, err);
        }
    }

    /** {@code --on=2026-11-20} means the same as {@code --on 2026-11-20}. */
    private static String[] apart(String[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument ->
                        argument.matches("(?s)--[a-z-]+=.*") ? Stream.of(argument.split("=", 2)) : Stream.of(argument))
                .toArray(String[]::new);
    }

    private static int refuse(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof Refusal refusal) {
            command.getErr().println(refusal.sentences());
            return refusal.exitCode();
        }
        return fail(exception, command.getErr());
    }

    /** The message of an unforeseen exception may hold the child's data, so only its name and place are told. */
    static int fail(Throwable failure, PrintWriter err) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("uk.careplans."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
        err.println("careplans itself failed and stopped there. Please report this, and keep the plan to yourself: "
                + failure.getClass().getName() + place);
        return Exit.REFUSED;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
