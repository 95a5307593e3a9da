/** What agencies know about a family: their own people respond, and see nothing else of the contact. */
@NullMarked
@NamedInterface("informationrequests.agency")
package org.breakwater.casework.informationrequests.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
