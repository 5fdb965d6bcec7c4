package uk.careplans.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files that should never be taken for a form, by what is wrong with them. Each is made anew whenever it is asked for. */
public final class HostilePackages {

    private HostilePackages() {}

    /** All of them, in the order of their kinds: the zip file, the XML in it, what the XML says. */
    public static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(HostileZips.all());
        all.putAll(HostileXml.all());
        all.putAll(HostileContent.all());
        return all;
    }
}
