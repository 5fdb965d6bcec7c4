package uk.careplans.benchmark;

/** What is measured together: an engine and a plan. */
record Run(Peer peer, Size size) {}
