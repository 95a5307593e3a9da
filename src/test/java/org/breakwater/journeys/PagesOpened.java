package org.breakwater.journeys;

/** Counts the pages that somebody comes to: what leads on by itself is none. */
final class PagesOpened {

    private int pages;

    PagesOpened(Person person) {
        person.page().onDOMContentLoaded(page -> pages++);
    }

    int count() {
        return pages;
    }
}
