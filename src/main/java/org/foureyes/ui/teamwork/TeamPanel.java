package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.foureyes.claim.ClaimId;
import org.foureyes.teamwork.AssignmentRow;
import org.foureyes.teamwork.CommentThread;
import org.foureyes.teamwork.Task;
import org.foureyes.teamwork.TeamworkChanged;
import org.foureyes.ui.component.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/**
 * Who is to do what about a claim, and what people say to each other about it; follows others.
 * Comments are folded away unless there is an open thread, and made when they are first wanted.
 */
@SpringComponent
@Scope("prototype")
public class TeamPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient TeamServices services;
  private final transient TeamFeed feed;
  private final AssignmentLine research;
  private final AssignmentLine review;
  private final NativeDetails talk = new NativeDetails();
  private @Nullable CommentSection comments;
  private @Nullable ClaimId claim;
  private @Nullable People people;

  TeamPanel(TeamServices services, TeamFeed feed) {
    this.services = services;
    this.feed = feed;
    research = new AssignmentLine(services, Task.RESEARCH, this::refresh);
    review = new AssignmentLine(services, Task.REVIEW, this::refresh);
    Div tasks = new Div(research, review);
    tasks.addClassName("fe-team-tasks");
    talk.addClassName("fe-talk");
    talk.addToggleListener(toggle -> {
      if (toggle.isOpened() && comments == null) {
        refresh();
      }
    });
    H3 title = new H3(getTranslation("team.title"));
    title.addClassName("fe-label");
    getContent().add(title, tasks, talk);
    getContent().addClassNames("fe-section", "fe-team");
  }

  /**
   * Shows a claim; what is being typed on the same claim stays.
   *
   * @param who knows the names
   */
  public void show(ClaimId id, People who) {
    people = who;
    boolean same = id.equals(claim);
    claim = id;
    List<AssignmentRow> assignments = services.assignments().of(id);
    research.show(id, assignments, who);
    review.show(id, assignments, who);
    List<CommentThread> threads = services.comments().of(id);
    int count = threads.stream().mapToInt(thread -> 1 + thread.replies().size()).sum();
    talk.setSummaryText(getTranslation("comment.count", count));
    if (!same) {
      talk.setOpen(threads.stream().anyMatch(thread -> !thread.first().isResolved()));
    }
    if (talk.isOpen() || comments != null) {
      comments().show(id, threads, same, who);
    }
  }

  private CommentSection comments() {
    if (comments == null) {
      comments = new CommentSection(services);
      talk.setContent(comments);
    }
    return comments;
  }

  private void refresh() {
    if (claim != null && people != null) {
      show(claim, people);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    feed.followWork(this, this::news);
  }

  private void news(TeamworkChanged changed) {
    if (changed.claimId().equals(claim)) {
      refresh();
    }
  }
}
