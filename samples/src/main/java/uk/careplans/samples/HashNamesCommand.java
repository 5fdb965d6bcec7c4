package uk.careplans.samples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.generator.WholeFile;
import uk.careplans.model.edition.OtherFamilies;

/** Makes the list of other families' names, from which nobody can read them. */
@Command(
        name = "hash-names",
        description =
                "Hashes the names of people of other families' cases, so that generate and verify-release can look for them and"
                        + " nobody can read them in the list.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class HashNamesCommand implements Callable<Integer> {

    private static final int SALT = 32;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAMES.txt", description = "Whole names in UTF-8, a line each. Delete it afterwards.")
    private Path names;

    @Option(
            names = "--salt",
            required = true,
            paramLabel = "FILE",
            description =
                    "The council's secret. If there is no such file, one of random bytes is made. Keep it, and keep it apart from the"
                            + " list: whoever has both can try names.")
    private Path salt;

    @Option(names = "--out", required = true, paramLabel = "LIST.txt", description = "The list.")
    private Path out;

    @Override
    public Integer call() {
        OutputFile.refusal("--out", out, OutputFile.LIST, List.of(names, salt)).ifPresent(sentence -> {
            throw new ParameterException(spec.commandLine(), sentence);
        });
        List<String> lines = InputFile.read(names, file -> Files.readAllLines(file, StandardCharsets.UTF_8));
        if (!Files.exists(salt)) {
            OutputFile.write(file -> WholeFile.write(randomBytes(), file), salt);
            spec.commandLine().getOut().println("Written: " + salt);
        }
        byte[] secret = NameList.salt(salt);
        Set<String> hashes = hashes(secret, lines);
        OutputFile.write(file -> WholeFile.write(NameList.write(secret, hashes), file), out);
        spec.commandLine().getOut().println("Written: " + out + " (" + Count.of(hashes.size(), "name") + ")");
        return Exit.DONE;
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[SALT];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private Set<String> hashes(byte[] secret, List<String> lines) {
        Set<String> hashes = new HashSet<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).replace("\uFEFF", "").strip();
            try {
                if (!name.isEmpty()) {
                    hashes.add(OtherFamilies.hash(secret, name));
                }
            } catch (IllegalArgumentException e) {
                refused.add(names + ", line " + (i + 1) + ": " + e.getMessage() + ".");
            }
        }
        if (!refused.isEmpty()) {
            throw Refusal.found(
                    Exit.REFUSED,
                    refused,
                    out + " was not written, because of " + Count.of(refused.size(), "line") + ".");
        }
        return hashes;
    }
}
