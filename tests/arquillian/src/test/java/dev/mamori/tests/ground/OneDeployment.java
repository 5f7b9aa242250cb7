package dev.mamori.tests.ground;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Deploys the application once for all test classes: each deployment costs more than most classes' tests. The server is the
 * product's, with its management port as closed as an operator finds it: Arquillian's own adapter speaks the remoting
 * protocol, which does not come in there, so the archive is laid into the server's directory before it starts.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, ManagedDeployableContainer.class, Once.class);
    }

    /** A server that starts with the first archive, and keeps it until it stops. */
    public static class Once implements DeployableContainer<ManagedContainerConfiguration> {

        private ManagedContainerConfiguration configuration;
        private TestServer server;

        @Override
        public Class<ManagedContainerConfiguration> getConfigurationClass() {
            return ManagedContainerConfiguration.class;
        }

        @Override
        public void setup(ManagedContainerConfiguration read) {
            configuration = read;
        }

        @Override
        public void start() {
            // With the first archive.
        }

        @Override
        public void stop() throws LifecycleException {
            if (server != null) {
                server.stop();
                server = null;
            }
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return new ProtocolDescription("Servlet 5.0");
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (server == null) {
                server = TestServer.start(configuration, archive);
            }
            var door = new HTTPContext("localhost", Integer.getInteger("mamori.tests.https.port"));
            return new ProtocolMetaData().addContext(door.add(new Servlet("ArquillianServletRunnerEE9", "/")));
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // Stays for the next class; the server's base directory is thrown away after the tests.
        }
    }
}
