package org.breakwater.training;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this house from outside. */
@Component
public class PublicUrl {

    private final String address;

    /**
     * @param url where people reach this house; empty in a demonstration
     * @param port where this house listens
     */
    PublicUrl(@Value("${breakwater.url:}") String url, @Value("${server.port:8080}") int port) {
        this.address = url.isBlank() ? "http://localhost:" + port : url.strip().replaceAll("(?<!/)/+$", "");
    }

    /** Without a slash at its end. */
    public String ofThisHouse() {
        return address;
    }
}
