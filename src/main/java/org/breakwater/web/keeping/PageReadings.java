package org.breakwater.web.keeping;

/** A feature that counts how often its pages are read. It learns the address and nothing about who read it. */
public interface PageReadings {

    /** Whether it counts this address. Asked at every kept page, so it must be quick. */
    boolean counts(String path);

    /** Somebody read it: a person's browser, as far as we can tell, and not a program that reads everything. */
    void read(String path);
}
