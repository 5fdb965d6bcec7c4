package uk.careplans.benchmark;

/** What is measured together: an engine, a plan, a number of threads. */
record Run(Peer peer, Size size, int threads) {}
