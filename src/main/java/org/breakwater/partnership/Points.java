package org.breakwater.partnership;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All contact points as they are at one moment.
 *
 * @param version counts up with every change of any of them
 * @param byId in the order of the profile
 */
public record Points(long version, SequencedMap<String, ContactPoint> byId) {

    /** The contact points as the profile file has them. */
    public static Points of(List<ContactPoint> points) {
        return of(0, points);
    }

    static Points of(long version, List<ContactPoint> points) {
        var byId = new LinkedHashMap<String, ContactPoint>();
        points.forEach(point -> byId.put(point.id(), point));
        return new Points(version, byId);
    }

    /** @throws IllegalArgumentException when the profile has no such contact point */
    public ContactPoint get(String id) {
        var point = byId.get(id);
        if (point == null) {
            throw new IllegalArgumentException("No contact point " + id);
        }
        return point;
    }

    public Collection<ContactPoint> all() {
        return byId.values();
    }
}
