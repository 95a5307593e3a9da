package org.breakwater.access.account;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * @param role the name of one of the person's roles
 * @param to where they go afterwards; the empty string for where that role begins
 */
public record MyRoleForm(String role, String to) implements Form {

    Optional<Role> chosen() {
        return new Questions().maybeOne(role, Role.class);
    }
}
