package org.breakwater.training.model;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this house from outside. */
@Component
public class OurAddress {

    private final String address;

    /**
     * @param url where people reach this house; empty in a demonstration
     * @param port where this house listens
     */
    OurAddress(@Value("${breakwater.url:}") String url, @Value("${server.port:8080}") int port) {
        this.address = url.isBlank() ? "http://localhost:" + port : url.strip().replaceAll("(?<!/)/+$", "");
    }

    /** Without a slash at its end. */
    public String ofThisHouse() {
        return address;
    }
}
