package org.breakwater.access;

import java.util.UUID;
import org.breakwater.audit.ActorId;
import org.breakwater.database.SignedActor;

/**
 * Who acts: every record is found through the actor who asks. Controllers take one as a parameter; a parameter of type
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

    /** A signed-in person, in the post in which they act now. */
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

    /** A member of the public, of whom we know nothing. */
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

    /** A piece of the program that works by itself; its name is a constant such as {@code sealer}. */
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
