package org.breakwater.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.frontdoor.refer.Professional;
import org.jsoup.nodes.Document;

/** A person who books training in a browser without JavaScript, and reads their mails. */
public final class Learning {

    private final Professional browser;
    public final String email;
    private String name;

    public Learning(House house, String name) {
        this.browser = new Professional(house);
        this.name = name;
        this.email =
                Professional.address(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'));
    }

    /** Uses this name from now on. */
    public Learning as(String other) {
        name = other;
        return this;
    }

    public Learning proves() {
        browser.open("/training/prove");
        return provesHere();
    }

    /** On the page that asks for the address. */
    public Learning provesHere() {
        return provesAs(email);
    }

    /** The same with another address. */
    public Learning provesAs(String address) {
        browser.press("/training/prove", "email", address);
        browser.press("/training/prove/code", "code", browser.newestCode(address));
        return this;
    }

    /** Requests a place with a workplace of their own. */
    public Learning asks(UUID session, String organisation, String manager) {
        open("/training/book/" + session);
        press(
                "/training/book/" + session,
                "name",
                name,
                "organisation",
                organisation,
                "agrees",
                manager.isEmpty() ? "NOBODY" : "MANAGER",
                "manager",
                manager,
                "first",
                "YES");
        if (says().contains("Your organisation is not on our list yet. Select its sector")) {
            press("/training/book/" + session, "chosen", "NEW", "kind", "childcare");
        }
        return this;
    }

    /** Sends a form of this page, where one name may be sent more than once. */
    public Learning sendAll(String action, List<String> typed) {
        browser.browser().sendAll(action, typed);
        return this;
    }

    /** Sends a form of this page with a file. */
    public Learning sendsFile(String action, String file, byte[] bytes, String... typed) {
        browser.pressWith(action, Map.of(file, bytes), typed);
        return this;
    }

    /** The value of the field or button with this label. */
    public String boxOf(String words) {
        var label = browser.page().select("main label").stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No box “" + words + "” in: " + says()));
        return browser.page().select("#" + label.attr("for")).val();
    }

    /** Goes back to a page that it showed before, as it was then. */
    public Learning back(Document page) {
        browser.browser().back(page);
        return this;
    }

    public Document page() {
        return browser.page();
    }

    public Learning open(String path) {
        browser.open(path);
        return this;
    }

    public Learning press(String action, String... typed) {
        browser.fill(action, typed);
        return this;
    }

    /** Sends a form from an older page of theirs. */
    public Learning again(String action) {
        var token = browser.page().select("input[name=_token]").val();
        browser.forge(action, Map.of("_token", token));
        return this;
    }

    /** A downloaded file. */
    public byte[] file(String path) {
        return browser.browser().visit(path).getResponse().getContentAsByteArray();
    }

    /** The first link on the page with this text. */
    public String link(String words) {
        return browser.page().select("main a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + words + "” in: " + says()))
                .attr("href");
    }

    /** The action of the first form with this button. */
    public String form(String button) {
        return browser.page().select("main form").stream()
                .filter(form -> form.select("button").text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + button + "” in: " + says()))
                .attr("action");
    }

    public String says() {
        return browser.says();
    }

    public int status() {
        return browser.status();
    }

    public String at() {
        return browser.at();
    }

    public String newestMail() {
        return browser.mails(email).getLast();
    }

    public int mails() {
        return browser.mails(email).size();
    }
}
