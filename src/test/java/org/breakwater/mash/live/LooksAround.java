package org.breakwater.mash.live;

import org.springframework.context.ApplicationContext;

/** The look that the house takes every two seconds, when the story says so. */
public final class LooksAround {

    private final OpenPages openPages;

    public LooksAround(ApplicationContext house) {
        this.openPages = house.getBean(OpenPages.class);
    }

    public void look() {
        openPages.look();
    }
}
