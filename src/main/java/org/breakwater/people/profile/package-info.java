/** Details of one person: names, dates of birth, characteristics. */
@NullMarked
@NamedInterface("profile")
package org.breakwater.people.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
