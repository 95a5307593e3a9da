package org.breakwater.outage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.breakwater.OneBrowser;

/** A person with a browser and a clock, who reads a static copy. */
public final class CopyReader implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    public CopyReader(String address, boolean scripts) {
        this.address = address;
        this.context = OneBrowser.get().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.onConsoleMessage(said -> complaints.add(page.url() + ": " + said.text()));
    }

    /**
     * The team that the front page says to call when the reader's clock shows this.
     *
     * @param about {@code child} or {@code adult}
     * @param london a local time, such as {@code 2026-03-06T16:29}
     * @return the team's name; empty if the page does not say
     */
    public String isToldToRing(String about, String london) {
        var at = LocalDateTime.parse(london).atZone(LONDON).toInstant();
        page.clock().setFixedTime(Date.from(at));
        visit("/");
        var now =
                page.locator("#" + about + " ~ div h3:has([data-when]:visible)").allInnerTexts();
        return String.join(" and ", now).replace("Open now", "").strip();
    }

    public CopyReader visit(String path) {
        page.navigate(address + path);
        return this;
    }

    public Page page() {
        return page;
    }

    /** Errors in the browser's console: a script that the policy does not allow, a missing file. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
