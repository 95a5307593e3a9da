package org.breakwater.frontdoor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.access.Browser;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person who reports a concern with a browser without JavaScript, and follows the redirects. */
public final class Reporter {

    private final Browser browser;
    private final List<String> way = new ArrayList<>();
    private int status;

    public Reporter(MockMvcTester web) {
        this.browser = new Browser(web);
    }

    /** Opens the first page, presses Start and reads how to leave. */
    public Reporter start() {
        return open("/report").press("/report/start").open("/report/happening/danger");
    }

    public Reporter startAsChild() {
        return open("/report/young").press("/report/start-young").open("/report/young/safe");
    }

    public Reporter open(String path) {
        return follow(path, browser.visit(path));
    }

    /** Sends the form of this page with this action, filled in as {@code name, value, …}. */
    public Reporter press(String action, String... typed) {
        return follow(action, browser.send(action, typed));
    }

    /** Sends the form of this page with this action, with these files by name. */
    public Reporter pressWith(String action, Map<String, byte[]> files, String... typed) {
        return follow(action, browser.sendFiles(action, files, typed));
    }

    /** Opens a question and answers it. */
    public Reporter answer(String path, String... typed) {
        return open(path).press(path, typed);
    }

    /** Says that there is no immediate danger. */
    public Reporter noDanger() {
        return answer("/report/happening/danger", "danger", "NO");
    }

    /** Gives the three required answers. */
    public Reporter tellTheLeast() {
        return noDanger().tellOfAChild();
    }

    /** The same without an answer about danger. */
    public Reporter tellOfAChild() {
        return answer("/report/happening/worry", "worry", "They are always hungry")
                .answer("/report/children/1", "described", "two small kids at number 12");
    }

    public Reporter sendTheLeast() {
        return start().tellTheLeast().open("/report/send/check").press("/report/send/now");
    }

    /** Sends something that no page of ours requested. */
    public Reporter forge(String path, Map<String, String> fields) {
        return follow(path, browser.post(path, fields));
    }

    /** The same with an Origin header, as a browser sends it. */
    public Reporter forgeFromOurPage(String path, Map<String, String> fields) {
        return follow(path, browser.postFromOurPage(path, fields));
    }

    /** Shows a page that was open before, as its Back button does. */
    public Reporter back(Document before) {
        browser.back(before);
        return this;
    }

    public Document page() {
        return browser.page();
    }

    /** The text of the main element. */
    public String says() {
        return page().select("main").text();
    }

    public String at() {
        return way.getLast();
    }

    public int status() {
        return status;
    }

    public Map<String, String> cookies() {
        return browser.cookies();
    }

    public String reference() {
        return page().select(".govuk-panel__body strong").text();
    }

    public List<String> phrase() {
        return page().select(".bw-phrase li").eachText();
    }

    private Reporter follow(String path, MvcTestResult result) {
        way.add(path);
        var answer = result;
        for (int hops = 0; answer.getResponse().getStatus() == 303 && hops < 5; hops++) {
            var next = String.valueOf(answer.getResponse().getHeader("Location"));
            way.add(next);
            answer = browser.visit(next);
        }
        status = answer.getResponse().getStatus();
        return this;
    }
}
