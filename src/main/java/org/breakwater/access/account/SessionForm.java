package org.breakwater.access.account;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.Form;
import org.breakwater.web.Typed;

/** @param session the id of one of one's own sessions */
public record SessionForm(String session) implements Form {

    Optional<UUID> id() {
        return Typed.id(session);
    }
}
