/** The reasoning in a contact, gathered from the packages that store it. */
@NullMarked
@NamedInterface("contact.reasoning")
package org.breakwater.mash.contact.reasoning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
