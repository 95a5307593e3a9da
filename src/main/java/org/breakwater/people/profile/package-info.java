/** What is known of one person: names, births, characteristics. */
@NullMarked
@NamedInterface("profile")
package org.breakwater.people.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
