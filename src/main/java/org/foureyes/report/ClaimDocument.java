package org.foureyes.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.foureyes.overview.ReportClaim;
import org.jspecify.annotations.Nullable;

/** Single claims as {@code report-1.schema.json} describes them under {@code claim}. */
public final class ClaimDocument {
  private ClaimDocument() {}

  public static byte[] of(ReportClaim claim) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SafeJson.write(out, json -> ClaimJson.write(claim, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes {@code {"items": […], "next": …}}.
   *
   * @param next the last claim, if more follow
   */
  public static void page(List<ReportClaim> claims, @Nullable UUID next, OutputStream out) {
    try {
      SafeJson.write(
          out,
          json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("items");
            claims.forEach(claim -> ClaimJson.write(claim, json));
            json.writeEndArray();
            if (next == null) {
              json.writeNullProperty("next");
            } else {
              json.writeStringProperty("next", next.toString());
            }
            json.writeEndObject();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
