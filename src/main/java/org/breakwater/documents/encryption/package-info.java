/** The bytes of files in the database, in encrypted pieces. */
@NullMarked
package org.breakwater.documents.encryption;

import org.jspecify.annotations.NullMarked;
