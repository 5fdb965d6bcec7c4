package uk.careplans.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** For which readers a version of a plan is written, and how: for a child of an age, or for a parent. */
public sealed interface ReadingBand extends Coded permits AgeBand, ParentsBand {

    /** Every band: the ages, then those for parents. */
    static List<ReadingBand> all() {
        return Stream.<ReadingBand>concat(Arrays.stream(AgeBand.values()), Arrays.stream(ParentsBand.values()))
                .toList();
    }
}
