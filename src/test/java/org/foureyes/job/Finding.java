package org.foureyes.job;

import org.foureyes.review.Confidence;

/**
 * A verdict as it is proposed.
 *
 * @param rating its id on the desk's scale
 */
record Finding(String rating, Confidence confidence, String rationale) {}
