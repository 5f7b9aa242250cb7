package dev.mamori.tests;

import java.io.File;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own EAR, with the tests put into its WAR. */
final class Application {

    /** The tests' own door past the sign-in, and one that is left open on purpose for the probes to find. */
    private static final String DOORS =
            """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>tests</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                  <url-pattern>/api/v1/left-open</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>""";

    private Application() {}

    static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Path.of("../../ear/target/mamori.ear").toFile());
        var war = ear.getAsType(WebArchive.class, "/mamori-web.war");
        war.addPackages(false, "dev.mamori.tests", "dev.mamori.tests.inside")
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "mamori-tests-doors.jar")
                        .addAsManifestResource(new StringAsset(DOORS), "web-fragment.xml"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.postgresql.jdbc\n"));
        Testable.archiveToTest(war);
        return ear;
    }

    private static File jarOf(Class<?> known) {
        return new File(
                known.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
