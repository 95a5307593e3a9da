/**
 * What a kind of case says where agencies are asked about its cases: by when its enquiry is due, and what a response
 * sets off.
 */
@NullMarked
@NamedInterface("informationrequests.agencychecks")
package org.breakwater.casework.informationrequests.agencychecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
