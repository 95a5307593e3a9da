package org.breakwater.frontdoor.refer.prove;

import org.breakwater.web.Page;

/** A network requested more codes than people do; the page gives the telephone number. */
public record TooManyCodesPage() implements Page {

    @Override
    public int status() {
        return 429;
    }
}
