package dev.mamori.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** The resource methods there really are: read from the classes of the application that was built. */
final class ResourceMethods {

    private static final String API = "/api/";

    private ResourceMethods() {}

    /** Method and path of each. */
    static List<String> ofProduct() {
        var application = java.nio.file.Path.of(System.getProperty("mamori.root"), "ear/target/mamori.ear");
        try (var file = Files.newInputStream(application)) {
            var classes = new HashMap<String, byte[]>();
            collect(file, classes);
            var loader = new ApplicationClasses(classes);
            return classes.keySet().stream()
                    .filter(name -> name.startsWith("dev.mamori.web."))
                    .flatMap(name -> of(loader.load(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(InputStream archive, Map<String, byte[]> classes) throws IOException {
        var entries = new ZipInputStream(archive);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var name = entry.getName().replaceFirst("^WEB-INF/classes/", "");
            if (name.endsWith(".class")) {
                classes.put(name.substring(0, name.length() - 6).replace('/', '.'), entries.readAllBytes());
            } else if (name.matches("(.*/)?mamori-[^/]*\\.[jw]ar")) {
                collect(new ByteArrayInputStream(entries.readAllBytes()), classes);
            }
        }
    }

    private static Stream<String> of(Class<?> resource) {
        var root = resource.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Arrays.stream(resource.getMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(http -> http != null)
                        .map(http -> http.value() + " " + path(root, method.getAnnotation(Path.class))));
    }

    private static String path(Path root, Path own) {
        return (API + root.value() + (own == null ? "" : "/" + own.value())).replaceAll("/+", "/");
    }

    /** The application's own classes, without starting any of them. */
    private static final class ApplicationClasses extends ClassLoader {

        private final Map<String, byte[]> classes;

        ApplicationClasses(Map<String, byte[]> classes) {
            super(ResourceMethods.class.getClassLoader());
            this.classes = classes;
        }

        Class<?> load(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
