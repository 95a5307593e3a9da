package org.breakwater.partnership.contactpoints;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.breakwater.partnership.ContactPoint;

/**
 * All contact points as they are at one moment.
 *
 * @param byId in the order of the profile
 */
public record CurrentContactPoints(SequencedMap<String, ContactPoint> byId) {

    public static CurrentContactPoints of(List<ContactPoint> points) {
        var byId = new LinkedHashMap<String, ContactPoint>();
        points.forEach(point -> byId.put(point.id(), point));
        return new CurrentContactPoints(byId);
    }

    /** @throws IllegalArgumentException if the profile has no such contact point */
    public ContactPoint get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such contact point"));
    }

    public Optional<ContactPoint> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<ContactPoint> all() {
        return byId.values();
    }
}
