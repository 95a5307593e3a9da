package org.breakwater.casework.screens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.breakwater.access.For;
import org.breakwater.access.Role;

/**
 * Everyone who works on cases of some kind, for the screens that each kind has. Row security says which cases. A post
 * of a new pathway is added here, and not at each screen.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@For({
    Role.CONTACT_OFFICER,
    Role.SCREENER,
    Role.MANAGER,
    Role.DUTY_WORKER,
    Role.PRIVATE_FOSTERING_WORKER,
    Role.PRIVATE_FOSTERING_MANAGER,
    Role.LADO,
    Role.LADO_ADMINISTRATOR,
    Role.MISSING_COORDINATOR,
    Role.RETURN_INTERVIEWER
})
public @interface ForAnyCase {}
