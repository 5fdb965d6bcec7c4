package uk.careplans.generator.merge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells which addresses of a plan may become links. */
final class WebAddress {

    /** Word takes no longer ones. */
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /**
     * The address as a relationship holds it, if it leads to a web page or an e-mail and nowhere else: nothing that runs,
     * opens a file or is a page itself. Word calls a file damaged in which an address is none.
     */
    static Optional<String> safe(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean page = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            boolean mail = scheme.equals("mailto")
                    && String.valueOf(uri.getSchemeSpecificPart()).contains("@");
            String encoded = uri.toASCIIString();
            return (page || mail) && encoded.length() <= LONGEST ? Optional.of(encoded) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
