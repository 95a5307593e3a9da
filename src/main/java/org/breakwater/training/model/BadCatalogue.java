package org.breakwater.training.model;

import java.util.List;

/** The file of courses cannot be used; the message names every fault. */
public final class BadCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadCatalogue(List<String> faults) {
        super("The courses cannot be used. " + String.join("; ", faults));
    }
}
