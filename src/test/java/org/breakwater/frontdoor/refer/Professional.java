package org.breakwater.frontdoor.refer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.notify.Outbox;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person who refers a child with a browser without JavaScript, reads the mails, and follows the redirects. */
public final class Professional {

    private final House house;
    private final Browser browser;
    private String at = "";
    private int status;

    public Professional(House house) {
        this.house = house;
        this.browser = new Browser(house.getBean(MockMvcTester.class));
        house.getBean(EmailRateLimits.class).forget();
    }

    /** In a browser that comes from that network. */
    public Professional from(String address) {
        browser.from(address);
        return this;
    }

    /** An address that nobody else has. */
    public static String address(String name) {
        return name + "@" + UUID.randomUUID() + ".example";
    }

    public Professional asksForACode(String email) {
        return open("/refer/prove/address").press("/refer/prove/address", "email", email);
    }

    /** Requests a code, reads it in the mail and enters it. */
    public Professional proves(String email) {
        asksForACode(email);
        var code = newestCode(email);
        return press("/refer/prove/code", "code", code);
    }

    /** Proves a shared mailbox and says who they are, with their PIN. */
    public Professional provesAs(String mailbox, String name, String pin) {
        proves(mailbox);
        var known = page().select(".govuk-radios__item:has(label:contains(" + name + ")) input");
        return known.isEmpty()
                ? press("/refer/who", "who", "NEW", "name", name, "role", "Teacher", "pin", pin)
                : press("/refer/who", "who", known.attr("value"), "pin", pin);
    }

    public String newestCode(String email) {
        house.getBean(Outbox.class).sendDue();
        return new Mailbox(house).codes(email).getLast();
    }

    public List<String> codes(String email) {
        house.getBean(Outbox.class).sendDue();
        return new Mailbox(house).codes(email);
    }

    /** Every mail to this address, the oldest first. */
    public List<String> mails(String email) {
        house.getBean(Outbox.class).sendDue();
        return new Mailbox(house).to(email);
    }

    public Professional open(String path) {
        return follow(path, browser.visit(path));
    }

    /** Sends the form of this page with this action, filled in as {@code name, value, …}. */
    public Professional press(String action, String... typed) {
        return follow(action, browser.send(action, typed));
    }

    /** The same with the existing values of its fields. */
    public Professional fill(String action, String... typed) {
        return follow(action, browser.fill(action, typed));
    }

    public Professional answer(String path, String... typed) {
        return open(path).press(path, typed);
    }

    public Professional forge(String path, Map<String, String> fields) {
        return follow(path, browser.post(path, fields));
    }

    /** Gives the three required answers, and opens all sections. */
    public Professional tellTheLeast(String child) {
        return answer("/refer/household/child/1", "name", child)
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "He came to school without a coat again")
                .answer("/refer/you/referrer-details", "name", "Petra Quayside", "phone", "01632 960 111")
                .open("/refer/tasks");
    }

    /** Answers both questions about colleagues with No: until then nobody else sees it. */
    public Professional isAboutNoColleague() {
        return answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "He came to school without a coat again",
                        "works",
                        "NO",
                        "colleague",
                        "NO")
                .open("/refer/tasks");
    }

    /** Opens their draft with this label. */
    public Professional goesOnWith(String words) {
        open("/refer/drafts");
        return press(
                page().select(".bw-asked:has(h2:contains(" + words + ")) form").attr("action"));
    }

    public Document page() {
        return browser.page();
    }

    public Browser browser() {
        return browser;
    }

    /** The text of the main element. */
    public String says() {
        return page().select("main").text();
    }

    public String at() {
        return at;
    }

    public int status() {
        return status;
    }

    public String reference() {
        return page().select(".govuk-panel__body strong").text();
    }

    /** Sends the form of this page with this action, with these files by name, filled in as {@code name, value, …}. */
    public Professional pressWith(String action, Map<String, byte[]> files, String... typed) {
        return follow(action, browser.sendFiles(action, files, typed));
    }

    private Professional follow(String path, MvcTestResult result) {
        at = path;
        var answer = result;
        for (int hops = 0; answer.getResponse().getStatus() == 303 && hops < 5; hops++) {
            at = String.valueOf(answer.getResponse().getHeader("Location"));
            answer = browser.visit(at);
        }
        status = answer.getResponse().getStatus();
        return this;
    }
}
