package org.foureyes.ui.component;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A half-open stretch of an article's text; goes over the wire as {@code [start, end]}.
 *
 * @param start first UTF-16 index into the version's text
 * @param end UTF-16 index after the last one, greater than {@code start}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record MarkedSpan(int start, int end) implements Serializable {

  public MarkedSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }
}
