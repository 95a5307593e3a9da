package org.breakwater.training;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public address of this installation. */
@Component
public class PublicUrl {

    private final String address;

    /**
     * @param url the public address of this installation; empty in a demonstration
     * @param port on which it listens
     */
    PublicUrl(@Value("${breakwater.url:}") String url, @Value("${server.port:8080}") int port) {
        this.address = url.isBlank() ? "http://localhost:" + port : url.strip().replaceAll("(?<!/)/+$", "");
    }

    /** Without a trailing slash. */
    public String ofThisHouse() {
        return address;
    }
}
