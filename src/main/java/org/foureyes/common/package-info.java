/**
 * What every module needs: identity, the errors people can act on, and registries of extensions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.foureyes.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
