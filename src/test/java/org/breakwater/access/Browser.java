package org.breakwater.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** A browser without JavaScript: it keeps cookies, fills in forms, and sends what is hidden in them too. */
public final class Browser {

    private final MockMvcTester web;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    /** Parsed on demand: for most responses a test checks only the status. */
    private @Nullable Document page;

    private byte[] sent = {};
    private Map<String, String> cookiesOfToken = Map.of();
    private String token = "";
    private String network = "127.0.0.1";
    private boolean secure;

    public Browser(MockMvcTester web) {
        this.web = web;
    }

    /** Sets its network. */
    public Browser from(String address) {
        network = address;
        return this;
    }

    /** Uses TLS from now on. */
    public Browser overTls() {
        secure = true;
        return this;
    }

    public MvcTestResult visit(String path) {
        return keep(
                web.get().uri(java.net.URI.create(path)).with(this::withCookies).asyncExchange());
    }

    /** Sends the form of the page that goes to this path, with what a person typed, as {@code name, value, …}. */
    public MvcTestResult send(String action, String... typed) {
        var form = page().select("form[method=post][action=\"" + action + "\"]").first();
        if (form == null) {
            throw new AssertionError("No form goes to " + action + " on: " + page().text());
        }
        return post(action, filled(form, typed));
    }

    /** The same with the existing values of its fields, as a browser sends it. */
    public MvcTestResult fill(String action, String... typed) {
        var form = page().select("form[method=post][action=\"" + action + "\"]").first();
        if (!(form instanceof FormElement boxes)) {
            throw new AssertionError("No form goes to " + action + " on: " + page().text());
        }
        var fields = new LinkedMultiValueMap<String, String>();
        boxes.formData().forEach(box -> fields.add(box.key(), box.value()));
        filled(form, typed).forEach(fields::set);
        var request = web.post().uri(java.net.URI.create(action)).with(this::withCookies);
        return keep(request.params(fields).exchange());
    }

    private static Map<String, String> filled(Element form, String... typed) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    /** Sends the form of the page with this action, with these files, by name, and with the typed values. */
    public MvcTestResult sendFiles(String action, Map<String, byte[]> files, String... typed) {
        var form = page().select("form[action=\"" + action + "\"][enctype=multipart/form-data]")
                .first();
        if (form == null) {
            throw new AssertionError("No form takes files to " + action + " on: " + page().text());
        }
        var request = web.post().uri(java.net.URI.create(action)).multipart();
        files.forEach((name, bytes) -> request.file(new MockMultipartFile("files", name, "x/y", bytes)));
        filled(form, typed).forEach(request::param);
        return keep(request.with(this::withCookies).exchange());
    }

    /** The same, where one name may be typed more than once. */
    public MvcTestResult sendAll(String action, List<String> typed) {
        var form = page().select("form[method=post][action=\"" + action + "\"]").first();
        if (form == null) {
            throw new AssertionError("No form goes to " + action + " on: " + page().text());
        }
        var request = web.post().uri(java.net.URI.create(action)).with(this::withCookies);
        form.select("input[type=hidden]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        for (int i = 0; i < typed.size(); i += 2) {
            request.param(typed.get(i), typed.get(i + 1));
        }
        return keep(request.exchange());
    }

    /** Sends something that no page of ours requested. */
    public MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(java.net.URI.create(path)).with(this::withCookies);
        fields.forEach(request::param);
        return keep(request.exchange());
    }

    /** The same with an Origin header, as a browser sends it. */
    public MvcTestResult postFromOurPage(String path, Map<String, String> fields) {
        var request = web.post()
                .uri(java.net.URI.create(path))
                .header("Sec-Fetch-Site", "same-origin")
                .with(this::withCookies);
        fields.forEach(request::param);
        return keep(request.exchange());
    }

    /** Sends only the form token. */
    public MvcTestResult postNothing(String path) {
        if (!cookies.equals(cookiesOfToken)) {
            visit("/account");
            token = page().select("input[name=_token]").attr("value");
            cookiesOfToken = Map.copyOf(cookies);
        }
        return post(path, Map.of("_token", token));
    }

    /** Follows the last redirect. */
    public MvcTestResult follow(MvcTestResult result) {
        return visit(String.valueOf(result.getResponse().getHeader("Location")));
    }

    public void signInAs(InventedPerson person) {
        visit("/sign-in");
        send("/sign-in/demo", "person", person.accountId().toString());
    }

    /** Shows an earlier page again, as the Back button does. */
    public void back(Document before) {
        page = before;
    }

    public Document page() {
        var read = page;
        if (read == null) {
            read = Jsoup.parse(new String(sent, StandardCharsets.UTF_8));
            page = read;
        }
        return read;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private MockHttpServletRequest withCookies(MockHttpServletRequest request) {
        request.setRemoteAddr(network);
        request.setSecure(secure);
        if (!cookies.isEmpty()) {
            request.setCookies(cookies.entrySet().stream()
                    .map(cookie -> new jakarta.servlet.http.Cookie(cookie.getKey(), cookie.getValue()))
                    .toArray(jakarta.servlet.http.Cookie[]::new));
        }
        return request;
    }

    /** Takes over a response that was requested in another way: its cookies and its page. */
    public MvcTestResult keep(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        sent = result.getResponse().getContentAsByteArray();
        page = null;
        return result;
    }
}
