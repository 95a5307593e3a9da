/** What Breakwater already knows about the people in a contact, for the page of the contact. */
@NullMarked
@NamedInterface("contact.known")
package org.breakwater.mash.contact.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
