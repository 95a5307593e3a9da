package org.breakwater.mash.live;

import org.breakwater.House;

/** The check that the program makes every two seconds, on demand. */
public final class LooksAround {

    private final OpenPages openPages;

    public LooksAround(House house) {
        this.openPages = house.getBean(OpenPages.class);
    }

    public void look() {
        openPages.look();
    }
}
