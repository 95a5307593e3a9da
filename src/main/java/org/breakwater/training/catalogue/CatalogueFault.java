package org.breakwater.training.catalogue;

import java.util.List;

/** The file of courses cannot be used; the message names every fault. */
public final class CatalogueFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CatalogueFault(List<String> faults) {
        super("The courses cannot be used. " + String.join("; ", faults));
    }
}
