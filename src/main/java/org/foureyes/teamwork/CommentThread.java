package org.foureyes.teamwork;

import java.util.List;

/** A comment with its replies, the oldest first. */
public record CommentThread(CommentRow first, List<CommentRow> replies) {
  public CommentThread {
    replies = List.copyOf(replies);
  }
}
