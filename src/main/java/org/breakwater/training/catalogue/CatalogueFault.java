package org.breakwater.training.catalogue;

import java.util.List;

/** The course file is invalid; the message names every error. */
public final class CatalogueFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CatalogueFault(List<String> faults) {
        super("The courses cannot be used. " + String.join("; ", faults));
    }
}
