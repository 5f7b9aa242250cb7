package dev.mamori.tests.inside;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Changes how the server lets operators in, as somebody who may change its configuration could. */
public final class ManagementPort {

    private static final String PORT = "jboss.as:core-service=management,management-interface=http-interface";
    private static final String REMOTING = "jboss.as:subsystem=remoting";
    private static final String FACTORY = "httpAuthenticationFactory";

    private ManagementPort() {}

    /** The name of what lets in now. */
    public static String wayIn() {
        try {
            return String.valueOf(server().getAttribute(new ObjectName(PORT), FACTORY));
        } catch (JMException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Has something else let in. */
    public static void letInBy(String name) {
        try {
            server().setAttribute(new ObjectName(PORT), new Attribute(FACTORY, name));
        } catch (JMException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Opens the remoting protocol at the front door. */
    public static void openForRemoting() {
        try {
            var remoting = new ObjectName(REMOTING);
            var add = Arrays.stream(server().getMBeanInfo(remoting).getOperations())
                    .filter(one -> "addHttpConnector".equals(one.getName()))
                    .findFirst()
                    .orElseThrow();
            var parameters = add.getSignature();
            var values = Arrays.stream(parameters)
                    .map(one -> switch (one.getName()) {
                        case "name" -> (Object) "opened";
                        case "connector-ref", "connectorRef" -> "https";
                        default -> null;
                    })
                    .toArray();
            var types = Arrays.stream(parameters).map(one -> one.getType()).toArray(String[]::new);
            server().invoke(remoting, add.getName(), values, types);
        } catch (JMException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Closes it again. */
    public static void closeForRemoting() {
        try {
            server().invoke(new ObjectName(REMOTING + ",http-connector=opened"), "remove", null, null);
        } catch (JMException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }
}
