package org.breakwater.access;

import java.util.UUID;
import org.breakwater.audit.ActorId;
import org.breakwater.database.SignedActor;

/**
 * The actor: every record is looked up in the name of one. Controllers take one as a parameter; a parameter of type
 * {@link Person} means that someone must be signed in.
 */
public sealed interface Actor {

    ActorId id();

    /**
     * The role as PostgreSQL's policies and the audit log name it: a {@link Role}'s name, {@code VISITOR} or
     * {@code JOB}.
     */
    String roleName();

    /** As the program signs it for PostgreSQL. */
    default SignedActor.Who signable() {
        return new SignedActor.Who(id().value(), roleName(), "");
    }

    /** A signed-in person, with the post in which they act now. */
    record Person(UUID accountId, String name, Role role) implements Actor {

        @Override
        public ActorId id() {
            return new ActorId("account:" + accountId);
        }

        @Override
        public String roleName() {
            return role.name();
        }

        @Override
        public String toString() {
            return "Person[" + accountId + ", " + role + "]";
        }
    }

    /** A member of the public, who is unknown to us. */
    record Visitor() implements Actor {

        @Override
        public ActorId id() {
            return new ActorId("visitor");
        }

        @Override
        public String roleName() {
            return "VISITOR";
        }
    }

    /** A background job; its name is a constant such as {@code sealer}. */
    record Job(String name) implements Actor {

        @Override
        public ActorId id() {
            return new ActorId("job:" + name);
        }

        @Override
        public String roleName() {
            return "JOB";
        }
    }
}
