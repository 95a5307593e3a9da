package org.breakwater.casework.past;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.breakwater.access.Actor;

/**
 * Two years of one pathway in the invented town. A pathway brings its own, so that its lists, charts and tables show
 * something in the demonstration.
 */
public interface PathwayPast {

    /** One act by one person. @param act uses the pathway's own services, as a page would */
    record PastAct(Instant at, Actor by, Consumer<PastServices> act) {}

    /** In any order; acts of the same instant happen in this one. Those later than now are left out. */
    List<PastAct> acts(PastTown town);
}
