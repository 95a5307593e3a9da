package org.breakwater.access.account;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * @param role the name of one of the person's roles
 * @param to the next page; empty for the start page of that role
 */
public record MyRoleForm(String role, String to) implements Form {

    Optional<Role> chosen() {
        return new Questions().maybeOne(role, Role.class);
    }
}
