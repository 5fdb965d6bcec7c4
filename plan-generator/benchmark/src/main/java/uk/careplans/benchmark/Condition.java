package uk.careplans.benchmark;

/** A paragraph that is printed only if a field of the plan says yes. */
record Condition(String path, boolean holds, String words) {}
