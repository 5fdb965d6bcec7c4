package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** Declares at the root of a story the names that generated XML uses: {@code w}, and {@code w14} for check boxes. */
public final class RootNames {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private RootNames() {}

    /** Declares them where they are missing; older readers are told that they may pass over {@code w14}. */
    public static void declare(Element root) {
        bind(root, "w", Wml.W);
        bind(root, "w14", Wml.W14);
        String mc = root.lookupPrefix(MC);
        if (mc == null) {
            mc = "mc";
            bind(root, mc, MC);
        }
        List<String> ignorable = new ArrayList<>(
                Arrays.asList(root.getAttributeNS(MC, "Ignorable").split("\\s+")));
        ignorable.removeIf(String::isEmpty);
        if (!ignorable.contains("w14")) {
            ignorable.add("w14");
            root.setAttributeNS(MC, mc + ":Ignorable", String.join(" ", ignorable));
        }
    }

    private static void bind(Element root, String prefix, String namespace) {
        String bound = root.getAttributeNS(XMLNS, prefix);
        if (bound.isEmpty()) {
            root.setAttributeNS(XMLNS, "xmlns:" + prefix, namespace);
        } else if (!bound.equals(namespace)) {
            throw new IllegalArgumentException("The prefix " + prefix + " already has another meaning");
        }
    }
}
