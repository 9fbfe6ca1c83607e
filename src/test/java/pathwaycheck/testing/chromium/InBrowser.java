package pathwaycheck.testing.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
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
        var visit = running.visit(!parameter.isAnnotated(WithoutScript.class), parameter.isAnnotated(FirstVisit.class));
        visits.add(visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        visits.forEach(Visit::end);
        visits.clear();
    }

    /**
     * JUnit closes it after the last test.
     *
     * @param profiles the one in which scripts run, and the one in which none do
     */
    private record Running(
            PackagedApp app, Playwright playwright, Browser browser, Map<Boolean, BrowserContext> profiles)
            implements AutoCloseable {

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
                                    "--process-per-site",
                                    "--no-first-run")));
            return new Running(PackagedApp.startQuickly(), playwright, browser, new HashMap<>());
        }

        /**
         * Visits come one after the other to a browser that is warm: it would need most of the time to start a process
         * for each, and to read axe in it.
         */
        Visit visit(boolean runsScripts, boolean isFirst) {
            return isFirst
                    ? new Visit(profile(runsScripts), app.address(), false)
                    : new Visit(profiles.computeIfAbsent(runsScripts, this::warmProfile), app.address(), true);
        }

        /** A page stays open in it, and so its process. */
        private BrowserContext warmProfile(boolean runsScripts) {
            var profile = profile(runsScripts);
            profile.newPage().navigate(app.address() + "/privacy");
            return profile;
        }

        private BrowserContext profile(boolean runsScripts) {
            return browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL(app.address().toString())
                    .setJavaScriptEnabled(runsScripts)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London")
                    .setReducedMotion(ReducedMotion.REDUCE));
        }

        @Override
        public void close() {
            try (app) {
                playwright.close();
            }
        }
    }
}
