package uk.careplans.samples;

/** Numbers in sentences. */
final class Count {

    private Count() {}

    /** {@code no findings}, {@code 1 finding}, {@code 2 findings}. */
    static String of(int number, String noun) {
        String what = number == 1 ? noun : noun + "s";
        return (number == 0 ? "no" : String.valueOf(number)) + " " + what;
    }
}
