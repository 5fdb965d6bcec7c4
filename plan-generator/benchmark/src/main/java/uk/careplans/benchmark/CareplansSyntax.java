package uk.careplans.benchmark;

/** Our own tags. */
final class CareplansSyntax extends VelocityTags {

    @Override
    String name(String path) {
        return path;
    }

    @Override
    String rowBegins(String foreach) {
        return foreach;
    }

    @Override
    String rowEnds() {
        return "#end";
    }
}
