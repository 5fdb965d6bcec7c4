package uk.careplans.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, as it is named on the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    day.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? "there is no day " + day + " in the calendar."
                            : day + " is not written as year-month-day. Write it like 2026-11-20.");
        }
    }

    /** Today in England, wherever the computer stands. */
    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }
}
