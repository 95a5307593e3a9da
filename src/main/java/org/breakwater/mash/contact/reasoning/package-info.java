/** How a contact was thought through, gathered from the nouns that know. */
@NullMarked
@NamedInterface("contact.reasoning")
package org.breakwater.mash.contact.reasoning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
