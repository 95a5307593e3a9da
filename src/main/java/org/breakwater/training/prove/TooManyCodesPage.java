package org.breakwater.training.prove;

import org.breakwater.web.Page;

/** A network requested more codes than people do. */
public record TooManyCodesPage() implements Page {

    @Override
    public int status() {
        return 429;
    }
}
