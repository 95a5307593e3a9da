package org.breakwater.training.prove;

import org.breakwater.web.Page;

/** One network asked for more codes than people do. */
public record TooManyCodesPage() implements Page {

    @Override
    public int status() {
        return 429;
    }
}
