package uk.careplans.generator.gate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be used as a Word form. The message names the file, the part, the rule and what to do; it never quotes
 * what the file says.
 */
public final class WordFileException extends IOException {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_NAME = 120;

    private final FileRule rule;
    private final String part;
    private final String detail;

    private WordFileException(FileRule rule, String file, String part, String detail, @Nullable Throwable cause) {
        super(subject(file, part) + " " + sentence(rule, detail) + " [" + rule.id() + "]", cause);
        this.rule = rule;
        this.part = part;
        this.detail = detail;
    }

    /** About the file as a whole. */
    public static WordFileException of(FileRule rule, String file) {
        return new WordFileException(rule, file, "", "", null);
    }

    /** About a part of it. */
    public static WordFileException of(FileRule rule, String file, String part) {
        return new WordFileException(rule, file, part, "", null);
    }

    /**
     * About a part of it, with a detail.
     *
     * @param part empty for the file as a whole
     * @param detail words of this library, never of the file
     */
    public static WordFileException of(
            FileRule rule, String file, String part, String detail, @Nullable Throwable cause) {
        return new WordFileException(rule, file, part, detail, cause);
    }

    /** The rule that was broken. */
    public FileRule rule() {
        return rule;
    }

    /** The id of the rule, the same in every version: {@code doctype}, {@code macros}, {@code too-big}… */
    public String id() {
        return rule.id();
    }

    /** What is wrong and what to do, for a message that names the file and the rule already. */
    public String says() {
        return (part.isEmpty() ? "This file" : "The part " + shortened(part)) + " " + sentence(rule, detail);
    }

    private static String subject(String file, String part) {
        return part.isEmpty() ? file : file + ": the part " + shortened(part);
    }

    private static String sentence(FileRule rule, String detail) {
        return rule.sentence().replace("<0>", detail);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
