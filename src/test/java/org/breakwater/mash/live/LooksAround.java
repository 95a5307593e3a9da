package org.breakwater.mash.live;

import org.breakwater.House;

/** The look that the house takes every two seconds, when the story says so. */
public final class LooksAround {

    private final OpenPages openPages;

    public LooksAround(House house) {
        this.openPages = house.getBean(OpenPages.class);
    }

    public void look() {
        openPages.look();
    }
}
