package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimId;
import org.foureyes.history.ChangedElsewhere;
import org.foureyes.teamwork.NoticeGiven;
import org.foureyes.teamwork.TeamworkChanged;
import org.foureyes.ui.component.ScreenFeed;
import org.foureyes.user.AccountId;
import org.foureyes.user.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open screens of assignments, comments and notices, after they are committed. */
@org.springframework.stereotype.Component
public class TeamFeed {
  private final ScreenFeed<TeamworkChanged> work;
  private final ScreenFeed<NoticeGiven> notices;

  TeamFeed(CurrentUser user) {
    this.work = new ScreenFeed<>(user, "team-feed");
    this.notices = new ScreenFeed<>(user, "notice-feed");
  }

  /**
   * Calls the listener after each change to assignments and comments as long as the screen is
   * shown.
   *
   * @param screen shown now
   */
  public void followWork(Component screen, Consumer<TeamworkChanged> listener) {
    work.follow(screen, listener);
  }

  /**
   * Calls the listener whenever somebody was told something, or has read it.
   *
   * @param screen shown now
   */
  public void followNotices(Component screen, Consumer<NoticeGiven> listener) {
    notices.follow(screen, listener);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(TeamworkChanged event) {
    work.tell(event);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(NoticeGiven event) {
    notices.tell(event);
  }

  /** It is not told who got a notice of it, so everybody looks. */
  @EventListener
  void on(ChangedElsewhere event) {
    UUID by = event.by();
    switch (event.subject()) {
      case ASSIGNMENT, COMMENT -> {
        if (by != null) {
          work.tell(new TeamworkChanged(new ClaimId(event.subjectId()), new AccountId(by)));
        }
        notices.tell(new NoticeGiven(null));
      }
      case VERDICT, DECISION -> notices.tell(new NoticeGiven(null));
      default -> {
        // Nothing that anybody gets a notice of.
      }
    }
  }

  @PreDestroy
  void stop() {
    work.stop();
    notices.stop();
  }
}
