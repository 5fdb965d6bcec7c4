package uk.careplans.benchmark;

/** XDocReport's: Velocity in the text, and MERGEFIELDs that put a loop around their row. */
final class XDocReportSyntax extends VelocityTags {

    @Override
    String name(String path) {
        return Question.flat(path);
    }

    @Override
    String rowBegins(String foreach) {
        return "«@before-row" + foreach + "»";
    }

    @Override
    String rowEnds() {
        return "«@after-row#end»";
    }
}
