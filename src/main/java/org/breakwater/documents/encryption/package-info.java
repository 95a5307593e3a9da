/** The content of files in the database, in encrypted chunks. */
@NullMarked
package org.breakwater.documents.encryption;

import org.jspecify.annotations.NullMarked;
