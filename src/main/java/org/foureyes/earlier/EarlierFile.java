package org.foureyes.earlier;

import java.util.List;

/**
 * What a file of others holds.
 *
 * @param checks those that can be taken in, each once
 * @param leftOut those that cannot, in the order of the file
 */
record EarlierFile(List<EarlierCheck> checks, List<EarlierPreview.Problem> leftOut) {
  EarlierFile {
    checks = List.copyOf(checks);
    leftOut = List.copyOf(leftOut);
  }
}
