package org.foureyes.teamwork;

import org.foureyes.review.VerdictDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells proposers what has become of their verdicts. */
@Component
class VerdictNews {
  private final TeamworkDesk desk;

  VerdictNews(TeamworkDesk desk) {
    this.desk = desk;
  }

  @EventListener
  void on(VerdictDecided event) {
    NoticeKind kind =
        switch (event.outcome()) {
          case APPROVED -> NoticeKind.APPROVED;
          case RETURNED -> NoticeKind.RETURNED;
          case DISPUTED -> NoticeKind.DISPUTED;
        };
    desk.tell(event.proposer(), kind, event.claim());
  }
}
