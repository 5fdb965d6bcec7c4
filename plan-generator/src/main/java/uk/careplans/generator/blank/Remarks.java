package uk.careplans.generator.blank;

import java.util.List;
import java.util.Locale;

/** What the comments in a drafted form say to whoever maintains it. */
final class Remarks {

    /** So many fields are proposed. */
    static final int MOST = 3;

    private Remarks() {}

    static String decide(Question question, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return "Which field answers this? Nothing was put in, and none is near. Keep it as the council's own question, or look"
                    + " at what \"careplans fields\" lists.";
        }
        return "Which field answers this? Nothing was put in. Paste one of these, or keep it as the council's own question: "
                + listed(question, proposals) + ".";
    }

    static String own(String id, List<Proposal> proposals) {
        String near = proposals.isEmpty()
                ? ""
                : " The nearest field was " + proposals.get(0).path() + " (" + percent(proposals.get(0)) + ").";
        return "No field of the plan fits, so this is kept as the council's own question \"" + id
                + "\". Take the comment out if that is right." + near;
    }

    static String taken(Question question, String tag, String other, List<Proposal> proposals) {
        String others = proposals.size() < 2
                ? ""
                : " Others that may be meant: " + listed(question, proposals.subList(1, proposals.size())) + ".";
        return tag + " is printed at \"" + other + "\" already. If this asks for the same again, paste it here, too."
                + others;
    }

    private static String listed(Question question, List<Proposal> proposals) {
        return String.join(
                ", ",
                proposals.stream()
                        .limit(MOST)
                        .map(proposal -> Tags.of(question, proposal.path()) + " (" + percent(proposal) + ": "
                                + proposal.candidate().sentence().replaceFirst("[.]$", "") + ")")
                        .toList());
    }

    private static String percent(Proposal proposal) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * Math.min(1, proposal.confidence()));
    }
}
