/** Tests of the chain. */
@NullMarked
package org.breakwater.audit.model;

import org.jspecify.annotations.NullMarked;
