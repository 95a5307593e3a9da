package org.breakwater.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** One browser for all journeys of a run: the distribution's Chromium, which nothing is downloaded for. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A person with a browser of their own: no cookie, no cache, no history of anybody else's. */
    Person person(int port, boolean scripts) {
        return person(port, scripts, 1280, 900);
    }

    /** Somebody with a small, old telephone on which no script runs. */
    Person telephone(int port) {
        return person(port, false, 320, 640);
    }

    private Person person(int port, boolean scripts, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        context.route(
                url -> !url.startsWith("http://localhost:" + port + "/"),
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("Rain later")));
        return new Person(context.newPage(), "http://localhost:" + port, scripts);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
