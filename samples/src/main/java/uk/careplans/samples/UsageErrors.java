package uk.careplans.samples;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import uk.careplans.model.field.Suggestion;

/** Says what is wrong with a command line, in few lines. */
final class UsageErrors {

    private UsageErrors() {}

    static int handle(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        List<String> unknown = command.getUnmatchedArguments().stream()
                .filter(word -> !(mistake instanceof MissingParameterException) || word.startsWith("-"))
                .toList();
        if (!unknown.isEmpty()) {
            err.println(command.getCommandSpec().qualifiedName() + " does not know " + String.join(" ", unknown) + "."
                    + nearest(unknown, command.getCommandSpec()));
        } else if (mistake instanceof MissingParameterException missing) {
            missing.getMissing()
                    .forEach(argument -> err.println(
                            "Missing: " + label(argument) + "  " + String.join(" ", argument.description())));
        } else {
            err.println(sentence(mistake));
        }
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static String sentence(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        String sentence = String.valueOf(mistake.getMessage());
        return argument == null
                ? sentence
                : label(argument) + ": " + sentence.replaceFirst("^Invalid value for [^:]*: ", "");
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String nearest(List<String> unknown, CommandSpec command) {
        List<String> known = Stream.concat(
                        command.subcommands().keySet().stream(), command.optionsMap().keySet().stream())
                .toList();
        return unknown.stream()
                .flatMap(word -> Suggestion.nearest(word, known).stream())
                .map(near -> " Did you mean " + near + "?")
                .distinct()
                .collect(Collectors.joining());
    }
}
