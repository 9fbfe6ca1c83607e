package pathwaycheck.testing;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenContext;
import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import java.beans.Expression;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;

/**
 * A checker of another house, with the libraries that it was made with. They are found as Maven finds any, and live
 * apart: on the class path they would take the place of ours, or ours of theirs, and a test would run what nobody
 * ships.
 */
public final class Tool {

    private final ClassLoader libraries;

    /** Named as Maven names it: group, name and version. */
    public Tool(String name) {
        libraries = new URLClassLoader(jars(name), ClassLoader.getPlatformClassLoader());
    }

    public Class<?> type(String name) {
        try {
            return libraries.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a type, for its own methods, or a thing of it gives when asked; {@code new} makes one. */
    public Object ask(Object typeOrThing, String method, Object... with) throws Exception {
        var thread = Thread.currentThread();
        var ours = thread.getContextClassLoader();
        thread.setContextClassLoader(libraries);
        try {
            return new Expression(typeOrThing, method, with).getValue();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static URL[] jars(String name) {
        var jars = new ArrayList<URL>();
        try {
            var maven = new BootstrapMavenContext(BootstrapMavenContext.config().setWorkspaceDiscovery(false));
            var tool = new CollectRequest(
                    List.of(new Dependency(new DefaultArtifact(name), JavaScopes.RUNTIME)),
                    List.of(),
                    maven.getRemoteRepositories());
            for (var found : maven.getRepositorySystem()
                    .resolveDependencies(maven.getRepositorySystemSession(), new DependencyRequest(tool, null))
                    .getArtifactResults()) {
                jars.add(found.getArtifact().getFile().toURI().toURL());
            }
        } catch (BootstrapMavenException | DependencyResolutionException | MalformedURLException missing) {
            throw new IllegalStateException("Maven does not find " + name, missing);
        }
        return jars.toArray(URL[]::new);
    }
}
