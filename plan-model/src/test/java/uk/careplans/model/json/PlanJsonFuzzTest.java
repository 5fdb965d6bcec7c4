package uk.careplans.model.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes are, they are a plan or have findings. As a test it tries what was found before; how to look for more
 * stands in docs/security.md.
 */
class PlanJsonFuzzTest {

    @FuzzTest(maxDuration = "6h")
    void aPlan(byte[] json) {
        PlanReading reading = PlanJson.read(json);
        if (reading.plan().isPresent() != reading.findings().isEmpty()) {
            throw new AssertionError("a plan with findings, or neither");
        }
        reading.plan().ifPresent(plan -> {
            if (!PlanJson.read(PlanJson.write(plan)).plan().equals(reading.plan())) {
                throw new AssertionError("a plan that is written as another");
            }
        });
    }
}
