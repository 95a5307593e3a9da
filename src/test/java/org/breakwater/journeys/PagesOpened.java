package org.breakwater.journeys;

/** Counts the pages that a person sees: redirects are not counted. */
final class PagesOpened {

    private int pages;

    PagesOpened(Person person) {
        person.page().onDOMContentLoaded(page -> pages++);
    }

    int count() {
        return pages;
    }
}
