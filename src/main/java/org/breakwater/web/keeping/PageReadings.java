package org.breakwater.web.keeping;

/** A feature that counts how often its pages are read. It gets the address and nothing about the reader. */
public interface PageReadings {

    /** Whether it counts this address. Called for every cached page, so it must be quick. */
    boolean counts(String path);

    /** The page was read: by a person's browser, as far as we can tell, and not by a crawler. */
    void read(String path);
}
