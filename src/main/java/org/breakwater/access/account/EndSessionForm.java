package org.breakwater.access.account;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;

/** @param session the id of one of the user's own sessions */
public record EndSessionForm(String session) implements Form {

    Optional<UUID> id() {
        return InputParser.id(session);
    }
}
