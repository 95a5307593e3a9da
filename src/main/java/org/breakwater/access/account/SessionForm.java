package org.breakwater.access.account;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.Form;

/** @param session the id of one of one's own sessions */
public record SessionForm(String session) implements Form {

    Optional<UUID> id() {
        return session.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(session))
                : Optional.empty();
    }
}
