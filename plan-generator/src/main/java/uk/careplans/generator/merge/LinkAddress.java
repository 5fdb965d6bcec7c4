package uk.careplans.generator.merge;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.template.Address;
import uk.careplans.generator.template.FieldUse;

/**
 * Fills the address of a link from the plan. Whatever the plan says, it comes out as a web page of the host that the
 * template names, an e-mail or a telephone number, or as no link at all.
 */
final class LinkAddress {

    /** What Word takes. */
    private static final int LONGEST = 2000;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\\\\\"?&#%/|{}^`]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern WEB = Pattern.compile(
            "(?i)https?://[A-Z0-9](?:[A-Z0-9.-]*[A-Z0-9])?(?::\\d{1,5})?(?:[/?#][^\\s\\\\<>\"{}|^`]*)?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{3,15}");
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("[ \\u00A0().\\-\\u2011]");
    /** Neither control characters nor those that turn or hide what stands beside them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private static final String UNRESERVED = "-._~";

    private LinkAddress() {}

    /**
     * The address; empty if a value is missing or would make it something else.
     *
     * @param value the printed words of a field, empty if it has no answer
     */
    static Optional<String> of(Address address, Function<FieldUse, Optional<String>> value) {
        StringBuilder filled = new StringBuilder();
        for (Address.Part part : address.parts()) {
            if (part.field() == null) {
                filled.append(part.words());
                continue;
            }
            Optional<String> words = value.apply(part.field())
                    .filter(text -> !UNSEEN.matcher(text).find());
            boolean whole = address.parts().size() == 1;
            Optional<String> safe = words.flatMap(text -> whole ? whole(text) : behind(filled, text));
            if (safe.isEmpty()) {
                return Optional.empty();
            }
            filled.append(safe.get());
        }
        return Optional.of(filled.toString()).filter(link -> link.length() <= LONGEST);
    }

    /** An address that is a value as a whole: a web page or an e-mail without headers; empty if it is anything else. */
    static Optional<String> whole(String text) {
        if (text.length() > LONGEST || UNSEEN.matcher(text).find()) {
            return Optional.empty();
        }
        String mail = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        if (EMAIL.matcher(mail).matches()) {
            return Optional.of("mailto:" + encoded(mail, "@"));
        }
        return WEB.matcher(text).matches() ? Optional.of(encoded(text, ":/?#[]@!$&'()*+,;=%")) : Optional.empty();
    }

    private static Optional<String> behind(CharSequence before, String text) {
        String start = before.toString().toLowerCase(Locale.ROOT);
        if (start.startsWith("tel:")) {
            String number = SPACE_IN_NUMBER.matcher(text).replaceAll("");
            return Optional.of(number)
                    .filter(figures -> TELEPHONE.matcher(figures).matches());
        } else if (start.startsWith("mailto:") && start.indexOf('?') < 0) {
            Matcher mail = EMAIL.matcher(text);
            return mail.matches() ? Optional.of(encoded(text, "@")) : Optional.empty();
        }
        // As a step of a path these would lead out of it.
        boolean upwards = text.equals(".") || text.equals("..");
        return upwards ? Optional.empty() : Optional.of(encoded(text, ""));
    }

    private static String encoded(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || (c < 0x80 && (UNRESERVED.indexOf(c) >= 0 || kept.indexOf(c) >= 0))) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }
}
