package org.breakwater.mash.desk.live;

import org.springframework.context.ApplicationContext;

/** The look that the house takes every two seconds, when the story says so. */
public final class LooksAround {

    private final Streams streams;

    public LooksAround(ApplicationContext house) {
        this.streams = house.getBean(Streams.class);
    }

    public void look() {
        streams.look();
    }
}
