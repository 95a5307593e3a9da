package org.breakwater.library.editor.contentchecks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Checks politely whether an external page exists: with a HEAD request first, and with GET only if that is rejected. It
 * identifies itself, follows no redirects, and reads no page to its end.
 */
class LinkRequest {

    static final int NOBODY = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final String whoWeAre;
    private final Predicate<InetAddress> isOutside;
    private final Duration patience;

    /** @param house the name and address of this installation, for the User-Agent */
    LinkRequest(String house) {
        this(house, LinkRequest::isOfThePublicNet, PATIENCE);
    }

    LinkRequest(String house, Predicate<InetAddress> isOutside, Duration patience) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.whoWeAre = "Breakwater link check (%s)"
                .formatted(house.replaceAll("[^ -~]", "").strip());
        this.isOutside = isOutside;
        this.patience = patience;
    }

    /** The status; {@link #NOBODY} if there was none in ten seconds, or the address is not public. */
    int ask(String address) throws InterruptedException {
        try {
            var uri = URI.create(address);
            if (!leadsOutside(uri)) {
                return NOBODY;
            }
            var head = status(uri, "HEAD");
            return head == NOBODY || head >= 400 ? status(uri, "GET") : head;
        } catch (IllegalArgumentException noAddress) {
            return NOBODY;
        }
    }

    private int status(URI uri, String method) throws InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .header("User-Agent", whoWeAre)
                .timeout(patience)
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (var unread = response.body()) {
                return unread == null ? NOBODY : response.statusCode();
            }
        } catch (IOException silent) {
            return NOBODY;
        }
    }

    /**
     * A link in a text must not make us request addresses of our own network (SSRF). The HTTP client resolves the name
     * again, so its owner could return another address the second time. The client cannot be given the address: it
     * would then check the certificate against that, and not against the name. The gain for an attacker is small. We
     * send a HEAD or an unread GET, with no data of ours, and store the status only; sensitive hosts are protected by
     * the network around this server.
     */
    private boolean leadsOutside(URI uri) {
        if (uri.getHost() == null) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(uri.getHost())).allMatch(isOutside);
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    private static boolean isOfThePublicNet(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        // Carrier-grade NAT, 100.64.0.0/10: RFC 6598.
        var shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared);
    }
}
