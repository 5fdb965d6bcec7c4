package uk.careplans.model.edition;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;

/** How people write telephone numbers, e-mail addresses and dates. */
final class ContactForms {

    private static final Set<String> OFFICES = Set.of(
            "admin", "contact", "duty", "enquiries", "hello", "help", "info", "mail", "office", "reception", "team");
    private static final int LOCAL = 6;
    private static final int LOCAL_IN_CITIES = 8;
    private static final int SHORTEST_MAILBOX = 6;

    private ContactForms() {}

    /** Numbers however they are spaced, from abroad, and those of landlines as they are dialled in the town. */
    static List<Term> telephone(String numbers, FieldPath path) {
        List<Term> terms = new ArrayList<>();
        for (String number : ContactKeys.numbers(numbers)) {
            terms.add(Term.of(number, Manner.TELEPHONE, Kind.TELEPHONE, path));
            int local = number.startsWith("2") ? LOCAL_IN_CITIES : LOCAL;
            if (!number.startsWith("7") && number.length() > local + 1) {
                terms.add(Term.of(number.substring(number.length() - local), Manner.NUMBER, Kind.TELEPHONE, path));
            }
        }
        return terms;
    }

    /** An address with and without its signs, and the name before the @ where it is somebody's. */
    static List<Term> email(String address, FieldPath path) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(address, Manner.NUMBER, Kind.EMAIL, path));
        terms.add(Term.of(address.replace("@", " at ").replace(".", " dot "), Manner.NUMBER, Kind.EMAIL, path));
        String mailbox = address.substring(0, Math.max(0, address.indexOf('@')));
        boolean isSomebodys = mailbox.chars().anyMatch(each -> Character.isDigit(each) || "._-".indexOf(each) >= 0)
                && Letters.of(mailbox).length() >= SHORTEST_MAILBOX
                && !OFFICES.contains(mailbox.toLowerCase(Locale.ROOT));
        if (isSomebodys) {
            terms.add(Term.of(mailbox, Manner.TOGETHER, Kind.EMAIL, path));
        }
        return terms;
    }

    /** A date of birth in the ways in which dates are written. */
    static List<Term> dateOfBirth(LocalDate date, FieldPath path) {
        int day = date.getDayOfMonth();
        int year = date.getYear();
        String month = Month.from(date).getDisplayName(TextStyle.FULL, Locale.UK);
        String inShort = month.substring(0, 3);
        String number = String.format(Locale.ROOT, "%02d", date.getMonthValue());
        String two = String.format(Locale.ROOT, "%02d", day);
        List<String> days = List.of(day + "", two, day + ending(day));
        List<String> forms = new ArrayList<>();
        for (String each : days) {
            for (String name : List.of(month, inShort)) {
                forms.add(each + " " + name + " " + year);
                forms.add(each + " of " + name + " " + year);
                forms.add(name + " " + each + " " + year);
            }
        }
        for (String years : List.of(year + "", String.format(Locale.ROOT, "%02d", year % 100))) {
            forms.add(two + " " + number + " " + years);
            forms.add(day + " " + date.getMonthValue() + " " + years);
            forms.add(day + " " + number + " " + years);
        }
        forms.add(year + " " + number + " " + two);
        return forms.stream()
                .distinct()
                .map(form -> Term.of(form, Manner.APART, Kind.DATE_OF_BIRTH, path))
                .toList();
    }

    private static String ending(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
