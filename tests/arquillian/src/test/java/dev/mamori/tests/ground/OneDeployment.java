package dev.mamori.tests.ground;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.Injector;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;

/** Deploys the application once for all test classes: each deployment costs more than most classes' tests. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, ManagedDeployableContainer.class, Once.class);
    }

    /** WildFly's own container, which keeps the first archive until it stops. */
    public static class Once implements DeployableContainer<ManagedContainerConfiguration> {

        private final ManagedDeployableContainer server = new ManagedDeployableContainer();
        private ProtocolMetaData deployed;

        @Inject
        private Instance<Injector> injector;

        @Override
        public Class<ManagedContainerConfiguration> getConfigurationClass() {
            return server.getConfigurationClass();
        }

        @Override
        public void setup(ManagedContainerConfiguration configuration) {
            injector.get().inject(server);
            server.setup(configuration);
        }

        @Override
        public void start() throws LifecycleException {
            server.start();
        }

        @Override
        public void stop() throws LifecycleException {
            server.stop();
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return server.getDefaultProtocol();
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (deployed == null) {
                deployed = server.deploy(archive);
            }
            return deployed;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // Stays for the next class; the server's base directory is thrown away after the tests.
        }
    }
}
