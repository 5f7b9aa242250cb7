package dev.mamori.tests.inside;

import java.util.Map;
import java.util.TreeMap;

/** A sample for every operation there is. An operation without one fails the tests. */
public final class Samples {

    private final Map<String, Sample> samples = new TreeMap<>();

    public Samples() {
        ResidentSamples.into(this);
        CaseSamples.into(this);
        RecordSamples.into(this);
        OfficeSamples.into(this);
        IdentitySamples.into(this);
        ApprovalSamples.into(this);
        DeskSamples.into(this);
        TerminalSamples.into(this);
        AccountSamples.into(this);
        CautionSamples.into(this);
        ReviewSamples.into(this);
        SupplierSamples.into(this);
        DirectorySamples.into(this);
        AlertSamples.into(this);
        WorkTimeSamples.into(this);
        ImpactSamples.into(this);
        SealSamples.into(this);
    }

    /** The sample of an operation; null where it has none. */
    public Sample of(String operation) {
        return samples.get(operation);
    }

    public Map<String, Sample> all() {
        return samples;
    }

    Sample sample(String operation, Sample.Arguments good) {
        var sample = new Sample(good);
        if (samples.put(operation, sample) != null) {
            throw new IllegalStateException("two samples of " + operation);
        }
        return sample;
    }

    static Object[] args(Object... arguments) {
        return arguments;
    }
}
