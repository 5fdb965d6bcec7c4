package uk.careplans.model.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Coded;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Picture;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Characters;
import uk.careplans.model.field.FieldType;

/** Reads the values that have no fields of their own. Converts nothing: a number is not a text, nor a text a number. */
final class ScalarReader {

    static final String MARKDOWN = "markdown";
    static final String BASE64 = "base64";
    static final String DESCRIPTION = "description";

    private static final int MOST_CODES = 8;

    private final Findings findings;

    ScalarReader(Findings findings) {
        this.findings = findings;
    }

    /** The value, or null and a finding. */
    @Nullable
    Object read(FieldType type, JsonValue json, FieldPath path) {
        if (json instanceof JsonValue.Text text && !isLegal(text.text(), path)) {
            return null;
        }
        if (type instanceof FieldType.LongText && json instanceof JsonValue.Members members) {
            return markdown(members, path);
        }
        if (type instanceof FieldType.Picture) {
            return picture(json, path);
        }
        Optional<?> value = value(type, json);
        if (value.isEmpty()) {
            findExpected(type, path);
        }
        return value.orElse(null);
    }

    private @Nullable Narrative markdown(JsonValue.Members members, FieldPath path) {
        if (members.members().size() == 1 && members.first(MARKDOWN).orElse(members) instanceof JsonValue.Text text) {
            return isLegal(text.text(), path) ? Narrative.ofMarkdown(text.text()) : null;
        }
        findings.add(path, Fault.MARKDOWN_EXPECTED);
        return null;
    }

    private @Nullable Picture picture(JsonValue json, FieldPath path) {
        if (!(json instanceof JsonValue.Members members)
                || members.members().size() != 2
                || !(members.first(BASE64).orElse(json) instanceof JsonValue.Text base64)
                || !(members.first(DESCRIPTION).orElse(json) instanceof JsonValue.Text description)) {
            findings.add(path, Fault.PICTURE_EXPECTED);
            return null;
        }
        if (!Picture.isDescription(description.text())) {
            findings.add(path, Fault.PICTURE_DESCRIPTION);
            return null;
        }
        if (!isLegal(description.text(), path)) {
            return null;
        }
        try {
            return Picture.of(Base64.getDecoder().decode(base64.text()), description.text());
        } catch (IllegalArgumentException e) {
            // What it says may quote the text.
            findings.add(path, Fault.PICTURE_UNREADABLE);
            return null;
        }
    }

    /** Whether a Word document can hold the text; if not, that is a finding. */
    boolean isLegal(String text, FieldPath path) {
        OptionalInt illegal = Characters.firstIllegal(text);
        illegal.ifPresent(point -> findings.add(path, Fault.ILLEGAL_CHARACTER, point));
        return illegal.isEmpty();
    }

    private static Optional<?> value(FieldType type, JsonValue json) {
        if (type instanceof FieldType.YesNo) {
            return json instanceof JsonValue.YesNo yesNo ? Optional.of(yesNo.isYes()) : Optional.empty();
        } else if (type instanceof FieldType.WholeNumber) {
            return json instanceof JsonValue.Numeral number ? wholeNumber(number.digits()) : Optional.empty();
        }
        return json instanceof JsonValue.Text text ? fromText(type, text.text()) : Optional.empty();
    }

    private static Optional<?> fromText(FieldType type, String text) {
        if (type instanceof FieldType.Text) {
            return Optional.of(text);
        } else if (type instanceof FieldType.LongText) {
            return Optional.of(new Narrative(text));
        } else if (type instanceof FieldType.Date) {
            return date(text);
        } else if (type instanceof FieldType.Time) {
            return time(text);
        } else if (type instanceof FieldType.Id) {
            return Optional.of(new ItemId(text));
        } else if (type instanceof FieldType.Reference) {
            return Optional.of(Ref.to(text));
        } else if (type instanceof FieldType.Choice choice) {
            return choice.codes().stream()
                    .filter(coded -> coded.code().equals(text))
                    .findFirst();
        }
        throw new IllegalStateException("Not a scalar: " + type.words());
    }

    /**
     * Digits only, few enough for an integer, and no nought below nought; looked at as text, since working out 1e1000000000
     * takes for ever.
     */
    private static Optional<Integer> wholeNumber(String digits) {
        if (!digits.matches("0|-?[1-9][0-9]{0,9}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        return number == (int) number ? Optional.of((int) number) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() == PlanWriter.DATE_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.length() == PlanWriter.TIME_LENGTH ? Optional.of(LocalTime.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void findExpected(FieldType type, FieldPath path) {
        if (type instanceof FieldType.Choice choice) {
            findings.add(path, Fault.CODE_EXPECTED, listed(choice.codes()));
        } else if (type instanceof FieldType.Reference reference) {
            findings.add(path, Fault.REFERENCE_EXPECTED, reference.words());
        } else {
            findings.add(path, expected(type));
        }
    }

    private static Fault expected(FieldType type) {
        if (type instanceof FieldType.YesNo) {
            return Fault.YES_OR_NO_EXPECTED;
        } else if (type instanceof FieldType.WholeNumber) {
            return Fault.WHOLE_NUMBER_EXPECTED;
        } else if (type instanceof FieldType.Date) {
            return Fault.DATE_EXPECTED;
        } else if (type instanceof FieldType.Time) {
            return Fault.TIME_EXPECTED;
        } else if (type instanceof FieldType.Id) {
            return Fault.ID_EXPECTED;
        }
        return Fault.TEXT_EXPECTED;
    }

    private static String listed(List<Coded> codes) {
        String listed = codes.stream().limit(MOST_CODES).map(Coded::code).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? listed + ", …" : listed;
    }
}
