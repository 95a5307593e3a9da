package org.breakwater.access.posts;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param further the name of a role that is added to an account besides its main one, or removed */
public record FurtherRoleForm(String further) implements Form {

    public Optional<Role> role() {
        return new Questions().maybeOne(further, Role.class);
    }
}
