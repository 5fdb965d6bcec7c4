package uk.careplans.generator.merge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.careplans.generator.merge.Printed.Box;
import uk.careplans.generator.merge.Wording.PersonStyle;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Formatter;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.Picture;
import uk.careplans.model.Ref;
import uk.careplans.model.field.FieldType;

/** Turns answers into what a reader sees, in the council's words. */
final class Printer {

    private static final String[] DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .toArray(String[]::new);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Wording wording;
    private final PlanReader reader;
    private final LocalDate planDate;

    Printer(Wording wording, PlanReader reader, LocalDate planDate) {
        this.wording = wording;
        this.reader = reader;
        this.planDate = planDate;
    }

    Printed print(FieldUse use, Answer<?> answer) {
        if (use.formatter() == Formatter.BOXES || use.formatter() == Formatter.IS) {
            return boxes(use, answer);
        }
        Optional<?> value = answer.value();
        if (value.isEmpty()) {
            return new Printed.NoAnswer(wording.wordsFor(answer));
        }
        return printed(use, value.get()).orElseGet(() -> new Printed.NoAnswer(wording.notRecorded()));
    }

    /** The words for what is withheld. */
    String withheld() {
        return wording.withheld();
    }

    private Optional<Printed> printed(FieldUse use, Object value) {
        if (value instanceof LocalDate date) {
            return date(date, use.formatter());
        } else if (value instanceof Narrative narrative && use.isLongText()) {
            List<Printed.Part> parts =
                    narrative.markdown() ? MarkdownParser.parse(narrative.text()) : ProseParser.parse(narrative.text());
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Printed.Prose(parts));
        } else if (value instanceof Picture picture) {
            return Optional.of(new Printed.Image(picture));
        } else if (value instanceof List<?> list) {
            return list(list, use);
        }
        return words(value, use.formatter(), use.type())
                .filter(words -> !words.isBlank())
                .map(Printed.Words::new);
    }

    private Optional<Printed> date(LocalDate date, Formatter formatter) {
        return switch (formatter) {
            case YEAR -> Optional.of(new Printed.Words(String.valueOf(date.getYear())));
            case AGE ->
                date.isAfter(planDate)
                        ? Optional.empty()
                        : Optional.of(new Printed.Words(
                                String.valueOf(Period.between(date, planDate).getYears())));
            case FIGURES -> Optional.of(new Printed.Day(FIGURES.format(date), date, "dd.MM.yyyy"));
            case WEEKDAY ->
                Optional.of(new Printed.Day(
                        DAYS[date.getDayOfWeek().getValue() - 1] + " " + DateStyle.inWords(date),
                        date,
                        "dddd d MMMM yyyy"));
            case LONG -> Optional.of(new Printed.Day(DateStyle.inWords(date), date, "d MMMM yyyy"));
            default ->
                Optional.of(new Printed.Day(
                        wording.date().print(date), date, wording.date().pattern()));
        };
    }

    private Optional<Printed> list(List<?> list, FieldUse use) {
        if (use.formatter() == Formatter.COUNT) {
            return Optional.of(new Printed.Words(String.valueOf(list.size())));
        }
        FieldType element = ((FieldType.ListOf) use.type()).element();
        Set<String> unnamed = new HashSet<>();
        List<String> items = list.stream()
                .map(item -> inList(item, element, use.formatter()).orElse(wording.notRecorded()))
                // Two people who are never named are one to the reader.
                .filter(item -> !wording.neverNamed().containsValue(item) || unnamed.add(item))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Printed.Words(joined(items)));
    }

    /** People by their names only: the commas between them are needed. */
    private Optional<String> inList(Object item, FieldType element, Formatter formatter) {
        Optional<Person> person = item instanceof Ref<?> reference
                ? reader.recordOf(reference, element)
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                : Optional.empty();
        if (person.isPresent()) {
            return formatter == Formatter.TO_THE_CHILD
                    ? NamesToTheChild.of(person.get())
                    : person(person.get(), PersonStyle.NAME);
        }
        return words(item, Formatter.PLAIN, element);
    }

    private String joined(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last)) + " " + wording.and() + " " + items.get(last);
    }

    private Optional<String> words(Object value, Formatter formatter, FieldType type) {
        if (value instanceof Boolean answer) {
            return Optional.of(wording.wordsFor(answer));
        } else if (value instanceof Coded coded) {
            return Optional.of(code(coded, formatter, ((FieldType.Choice) type).name()));
        } else if (value instanceof LocalDate date) {
            return Optional.of(wording.date().print(date));
        } else if (value instanceof LocalTime time) {
            return Optional.of(formatter == Formatter.FIGURES ? CLOCK.format(time) : time(time));
        } else if (value instanceof ContactDetail detail) {
            List<String> lines = detail.printedLines();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.join(formatter == Formatter.LINES ? "\n" : ", ", lines));
        } else if (value instanceof Ref<?> reference) {
            return reader.recordOf(reference, type).flatMap(record -> words(record, formatter, type));
        } else if (value instanceof Person person) {
            return formatter == Formatter.TO_THE_CHILD
                    ? NamesToTheChild.of(person)
                    : person(person, formatter == Formatter.PLAIN ? wording.person() : styleOf(formatter));
        } else if (value instanceof Narrative narrative) {
            return Optional.of(
                    narrative.markdown()
                            ? new Printed.Prose(MarkdownParser.parse(narrative.text())).onOneLine()
                            : narrative.text());
        }
        return Optional.of(plain(value.toString(), formatter));
    }

    /** A short text or a number. */
    private static String plain(String words, Formatter formatter) {
        return switch (formatter) {
            case CAPITALS -> words.toUpperCase(Locale.UK);
            case INITIALS -> Initials.of(words);
            case ORDINAL -> Ordinals.of(Integer.parseInt(words));
            default -> words;
        };
    }

    private String code(Coded coded, Formatter formatter, String list) {
        String words = wording.wordsFor(list, coded);
        return switch (formatter) {
            case CODE -> coded.code();
            case CODE_AND_WORDS -> coded.code() + " – " + words;
            default -> words;
        };
    }

    /** {@code 2.30pm}, {@code 9am}: as people say it. */
    private static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    private static Optional<String> person(Person person, PersonStyle style) {
        Optional<String> part = style == PersonStyle.NAME_AND_RELATIONSHIP
                ? person.relationship().value().or(() -> person.role().value())
                : person.role().value().or(() -> person.relationship().value());
        Optional<String> name = person.name().value();
        if (name.isPresent() && part.isPresent() && style != PersonStyle.NAME) {
            return Optional.of(name.get() + ", " + part.get());
        }
        return name.or(() -> part);
    }

    private static PersonStyle styleOf(Formatter formatter) {
        return formatter == Formatter.NAME_AND_RELATIONSHIP
                ? PersonStyle.NAME_AND_RELATIONSHIP
                : PersonStyle.NAME_AND_ROLE;
    }

    private Printed.Boxes boxes(FieldUse use, Answer<?> answer) {
        List<Box> boxes = new ArrayList<>();
        if (use.type() instanceof FieldType.Choice choice) {
            choice.codes().forEach(code -> boxes.add(box(code.code(), wording.wordsFor(choice.name(), code), answer)));
        } else {
            boxes.add(box("yes", wording.yes(), answer));
            boxes.add(box("no", wording.no(), answer));
        }
        if (use.formatter() == Formatter.IS) {
            Box wanted = boxes.stream()
                    .filter(box -> box.code().equals(use.code()))
                    .findFirst()
                    .orElseThrow();
            return new Printed.Boxes(List.of(new Box(wanted.code(), "", wanted.checked())), null);
        }
        return new Printed.Boxes(boxes, answer.isGiven() ? null : wording.wordsFor(answer));
    }

    private static Box box(String code, String words, Answer<?> answer) {
        boolean checked =
                answer.value().filter(value -> PlanReader.isCode(value, code)).isPresent();
        return new Box(code, words, checked);
    }
}
