package uk.careplans.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"careplans " + version()};
    }

    private static String version() throws IOException {
        Properties maven = new Properties();
        try (InputStream in =
                Version.class.getResourceAsStream("/META-INF/maven/uk.careplans/samples/pom.properties")) {
            if (in != null) {
                maven.load(in);
            }
        }
        return maven.getProperty("version", "(not from a jar, so without a version)");
    }
}
