package org.breakwater.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.OneBrowser;

/** The browsers of one journey: see {@link OneBrowser}. */
final class Chromium implements AutoCloseable {

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A person with a browser of their own: no shared cookie, cache or history. */
    Person person(int port, boolean scripts) {
        return person(port, scripts, 1280, 900);
    }

    /** A person with a small, old phone without scripts. */
    Person telephone(int port) {
        return person(port, false, 320, 640);
    }

    private Person person(int port, boolean scripts, int width, int height) {
        var context = OneBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB")
                        .setViewportSize(width, height));
        contexts.add(context);
        context.setDefaultTimeout(20_000);
        if (scripts) {
            Axe.into(context);
        }
        // A pattern, and not a function of ours, which would be called for each file of each page.
        context.route(
                Pattern.compile("^(?!http://localhost:" + port + "/)"),
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("Rain later")));
        return new Person(context.newPage(), "http://localhost:" + port, scripts);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
