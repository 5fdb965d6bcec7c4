package uk.careplans.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The documents that the tests of a module make. Each is checked against the schema where it is made, and kept once in the
 * folder that the system property {@code careplans.outputs} names, so that {@code EveryOutputOpens} can open all of them in
 * LibreOffice when the tests are over. Without the property, or where it is {@code none}, nothing is kept.
 */
public final class Outputs {

    private static final Set<String> KEPT = new HashSet<>();
    /** The hashes of the documents that are valid; looking takes longer than most tests. */
    private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

    private Outputs() {}

    /** This document, if it is valid by schema; otherwise an {@link AssertionError}. */
    public static byte[] good(byte[] docx) {
        String hash = hash(docx);
        if (!GOOD.contains(hash)) {
            assertThat(SchemaCheck.check(docx)).isEmpty();
            GOOD.add(hash);
        }
        folder().ifPresent(folder -> keep(folder, docx, hash));
        return docx;
    }

    static Optional<Path> folder() {
        String folder = System.getProperty("careplans.outputs", "none");
        return folder.equals("none") ? Optional.empty() : Optional.of(Path.of(folder));
    }

    private static synchronized void keep(Path folder, byte[] docx, String hash) {
        try {
            if (KEPT.isEmpty()) {
                // What an earlier run made says nothing about this one.
                Files.createDirectories(folder);
                for (Path old : documents(folder)) {
                    Files.delete(old);
                }
            }
            if (KEPT.add(hash)) {
                Files.write(folder.resolve("%05d-%s.docx".formatted(KEPT.size(), test())), docx);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    /** The class and method of the test that is running: the first of ours that somebody else has called. */
    private static String test() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("uk.careplans."))
                        .reduce((inner, outer) -> outer))
                .map(Outputs::name)
                .orElse("unknown");
    }

    private static String name(StackFrame frame) {
        String name = frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName();
        return name.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    private static String hash(byte[] docx) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(docx));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
