package org.breakwater.frontdoor.refer.prove;

import org.breakwater.web.Page;

/** One network asked for more codes than people do; the telephone still answers. */
public record TooManyCodesPage() implements Page {

    @Override
    public int status() {
        return 429;
    }
}
