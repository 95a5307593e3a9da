package org.breakwater.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Anyone who is signed in, whatever their post: a new one is added here, and not at each screen. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@For({
    Role.CONTACT_OFFICER,
    Role.SCREENER,
    Role.MANAGER,
    Role.DUTY_WORKER,
    Role.ADMINISTRATOR,
    Role.AUTHOR,
    Role.BUSINESS_MANAGER,
    Role.RESEARCHER,
    Role.TEAM_MEMBER,
    Role.PRIVATE_FOSTERING_WORKER,
    Role.PRIVATE_FOSTERING_MANAGER,
    Role.LADO,
    Role.LADO_ADMINISTRATOR,
    Role.MISSING_COORDINATOR,
    Role.RETURN_INTERVIEWER
})
public @interface ForAnyPost {}
