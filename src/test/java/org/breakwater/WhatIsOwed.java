package org.breakwater;

import java.util.function.Consumer;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/**
 * One thing that is owed, as it happens.
 *
 * @param owed its name in {@link Owed}
 * @param person somebody who may act on it
 * @param page the page of theirs on which it is
 * @param mark what the page has as long as it is owed: a part of an address or of its words
 * @param end what it asks for, or to hand it on
 */
record WhatIsOwed(String owed, InventedPerson person, String page, String mark, Consumer<Browser> end) {

    @Override
    public String toString() {
        return owed;
    }
}
