package dev.mamori.tests;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that run within the server, on the real EAR and a real PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }
}
