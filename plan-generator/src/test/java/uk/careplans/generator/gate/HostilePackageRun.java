package uk.careplans.generator.gate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.blank.FormDraft;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.word.WordFile;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.HostilePackages;
import uk.careplans.testkit.Watchman;
import uk.careplans.testkit.WordMaker;

/**
 * A program that offers each hostile file at every door, and prints for each: its name, the milliseconds of the processor for
 * the first door, the rule that refused it or what else came of it, and what it tried.
 */
final class HostilePackageRun {

    static final String CANARY = "(what a watchman has to see)";

    private HostilePackageRun() {}

    public static void main(String[] arguments) throws Exception {
        byte[] good = WordMaker.word().paragraph("Dear ${child.name}").bytes();
        WordFile.open("good.docx", good);
        compile(good, Map.of());
        Watchman watchman = Watchman.watch();
        System.out.println(CANARY + "\t0\t" + canary() + "\t" + watchman.tried().size());
        for (Map.Entry<String, Supplier<byte[]>> each : HostilePackages.all().entrySet()) {
            byte[] file = each.getValue().get();
            long before = cpu();
            String outcome = opened(file);
            long took = Duration.ofNanos(cpu() - before).toMillis();
            String others =
                    outcome.equals(compiled(file)) && outcome.equals(included(file)) && outcome.equals(drafted(file))
                            ? outcome
                            : outcome + " but " + compiled(file) + ", " + included(file) + ", " + drafted(file);
            Set<String> tried = watchman.tried();
            System.out.println(
                    each.getKey() + "\t" + took + "\t" + others + "\t" + (tried.isEmpty() ? "nothing" : tried));
        }
    }

    /** Three things that nobody may do. */
    private static String canary() {
        int denied = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            return "connected " + socket;
        } catch (SecurityException | IOException e) {
            denied += e instanceof SecurityException ? 1 : 0;
        }
        try {
            return "read " + Files.readAllBytes(Path.of("/etc/passwd")).length;
        } catch (SecurityException | IOException e) {
            denied += e instanceof SecurityException ? 1 : 0;
        }
        try {
            return "ran " + new ProcessBuilder("id").start();
        } catch (SecurityException | IOException e) {
            denied += e instanceof SecurityException ? 1 : 0;
        }
        return denied + " denied";
    }

    private static String opened(byte[] file) {
        try {
            WordFile.open("form.docx", file);
            return "passed";
        } catch (WordFileException e) {
            boolean told =
                    e.getMessage().startsWith("form.docx") && e.getMessage().endsWith("[" + e.id() + "]");
            return told ? e.id() : "badly told: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "thrown " + e;
        }
    }

    private static String compiled(byte[] file) {
        return ruleOf(compile(file, Map.of()));
    }

    /** As a piece of a form; the form is told about it where it includes it. */
    private static String included(byte[] file) {
        byte[] form = WordMaker.word().paragraph("#include(piece)").bytes();
        return ruleOf(compile(form, Map.of("piece", file)));
    }

    private static String ruleOf(TemplateCheck check) {
        String all = check.problems().toString();
        for (FileRule rule : FileRule.values()) {
            int detail = rule.sentence().indexOf("<0>");
            String start = detail < 0 ? rule.sentence() : rule.sentence().substring(0, detail);
            String end = detail < 0 ? "" : rule.sentence().substring(detail + 3);
            if (all.contains(start) && all.contains(end)) {
                return check.template().isEmpty() ? rule.id() : "compiled";
            }
        }
        return "not told";
    }

    private static TemplateCheck compile(byte[] file, Map<String, byte[]> pieces) {
        return Template.compile(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                file,
                new PackParts(pieces, Map.of(), Map.of()),
                Map.of()));
    }

    private static String drafted(byte[] file) {
        try {
            FormDraft.of("form.docx", file, PlanType.CARE_PLAN);
            return "drafted";
        } catch (WordFileException e) {
            return e.id();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "thrown " + e;
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
