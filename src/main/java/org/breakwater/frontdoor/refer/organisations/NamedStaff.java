package org.breakwater.frontdoor.refer.organisations;

/**
 * A person to be named at an organisation.
 *
 * @param email their own address, or the mailbox that they share
 */
public record NamedStaff(String name, String role, String email) {

    @Override
    public String toString() {
        return "NamedStaff[…]";
    }
}
