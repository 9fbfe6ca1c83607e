package pathwaycheck.testing.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pathwaycheck.testing.site.PackagedApp;

/**
 * Gives each test as many {@link Visit}s as it asks for, and the packaged app. App and browser start once for all
 * classes that one process runs.
 */
public final class InBrowser implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InBrowser.class);

    private final List<Visit> visits = new ArrayList<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Visit.class, PackagedApp.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running = test.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .getOrComputeIfAbsent(Running.class, nothing -> Running.start(), Running.class);
        if (parameter.getParameter().getType() == PackagedApp.class) {
            return running.app();
        }
        var visit = new Visit(running.browser(), running.app().address(), !parameter.isAnnotated(WithoutScript.class));
        visits.add(visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        visits.forEach(Visit::end);
        visits.clear();
    }

    /** JUnit closes it after the last test. */
    private record Running(PackagedApp app, Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var chromium = Chromium.findOrInstall();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            return new Running(PackagedApp.start("-XX:TieredStopAtLevel=1"), playwright, browser);
        }

        @Override
        public void close() {
            try (app) {
                playwright.close();
            }
        }
    }
}
