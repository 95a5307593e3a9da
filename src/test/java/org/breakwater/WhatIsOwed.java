package org.breakwater;

import java.util.function.Consumer;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/**
 * One outstanding item, as it is created.
 *
 * @param owed its name in {@link Owed}
 * @param person someone who may act on it
 * @param page their page that shows it
 * @param mark what the page contains as long as it is outstanding: a part of an address or of its text
 * @param end does it, or hands it on
 */
record WhatIsOwed(String owed, InventedPerson person, String page, String mark, Consumer<Browser> end) {

    @Override
    public String toString() {
        return owed;
    }
}
