package org.breakwater.audit;

import java.time.Instant;

/**
 * One act on a record.
 *
 * @param actor who acted
 * @param role the role in which they acted, as its constant's name
 * @param act a short verb phrase, such as {@code opened the contact}
 * @param detail ids and field names, never the value of a field
 */
public record AuditedAct(Instant at, ActorId actor, String role, String act, String detail) {}
