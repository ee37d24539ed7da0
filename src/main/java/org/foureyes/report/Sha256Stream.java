package org.foureyes.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.foureyes.common.Sha256;

/** Counts and hashes what goes through it. */
final class Sha256Stream extends FilterOutputStream {
  private final MessageDigest digest = Sha256.digest();
  private long written;

  Sha256Stream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int each) throws IOException {
    out.write(each);
    digest.update((byte) each);
    written++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    written += length;
  }

  long written() {
    return written;
  }

  /** 64 hexadecimal digits; the stream then begins anew. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
