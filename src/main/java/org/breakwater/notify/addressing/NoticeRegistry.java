package org.breakwater.notify.addressing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeUrgency;
import org.springframework.stereotype.Component;

/** Every notice of the program, from all modules. */
@Component
public class NoticeRegistry {

    private final Map<String, Notice> byName = new HashMap<>();

    /** @throws IllegalStateException if two have the same name: the program does not start */
    public NoticeRegistry(List<Notice> notices) {
        for (var notice : notices) {
            var other = byName.put(notice.name(), notice);
            if (other != null) {
                throw new IllegalStateException("Two notices are called %s: %s and %s"
                        .formatted(
                                notice.name(),
                                other.getClass().getName(),
                                notice.getClass().getName()));
            }
        }
    }

    /** @throws IllegalArgumentException for one that this version does not have; a newer one may have left it behind */
    public Notice get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No such notice"));
    }

    /** An unknown notice has no urgency. */
    public NoticeUrgency urgencyOf(String name) {
        return find(name).map(Notice::urgency).orElse(NoticeUrgency.USUAL);
    }

    private Optional<Notice> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<Notice> all() {
        return byName.values();
    }
}
