/**
 * The files of a contact: what came with the report, what came later, what the desk was given. They are saved to the
 * computer and never opened in the browser, and none before the virus check has let it through.
 */
@NullMarked
package org.breakwater.mash.desk.files;

import org.jspecify.annotations.NullMarked;
