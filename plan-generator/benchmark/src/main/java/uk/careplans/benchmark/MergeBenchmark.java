package uk.careplans.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Documents a second of one engine with one plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MergeBenchmark {

    static final String PEER = "peer";
    static final String SIZE = "size";

    @Param({})
    @SuppressWarnings("NullAway.Init") // JMH fills it in
    public String peer;

    @Param({})
    @SuppressWarnings("NullAway.Init") // JMH fills it in
    public String size;

    @SuppressWarnings("NullAway.Init") // made before the first document
    private Engine engine;

    /** Reads the template, which is not measured. */
    @Setup
    public void open() throws Exception {
        engine = Peer.valueOf(peer).ready(Size.valueOf(size)).open();
    }

    /** One document. */
    @Benchmark
    public byte[] document() throws Exception {
        return engine.document();
    }
}
