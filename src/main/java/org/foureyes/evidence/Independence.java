package org.foureyes.evidence;

import java.util.List;

/**
 * How many origins the evidence on what a claim says comes from. Works that rely on one origin
 * count once, however many there are; context and evidence on hops do not count.
 *
 * @see "Decision 0018: independent origins"
 */
public record Independence(Side supporting, Side refuting) {

  /**
   * What speaks for the claim, or against it.
   *
   * @param origins in the order in which their first works were added
   */
  public record Side(List<Origin> origins) {
    public Side {
      origins = List.copyOf(origins);
    }

    /** How many pieces there are. */
    public int pieces() {
      return origins.stream().mapToInt(origin -> origin.members().size()).sum();
    }

    /** Whether a primary document is among them. */
    public boolean hasPrimary() {
      return origins.stream()
          .flatMap(origin -> origin.members().stream())
          .anyMatch(Member::primary);
    }

    /** Whether it can carry a verdict at an end of the scale: two origins, or the thing itself. */
    public boolean isEnough() {
      return origins.size() > 1 || hasPrimary();
    }
  }

  /**
   * Works that are one.
   *
   * @param name whom they all rely on in the end
   */
  public record Origin(String name, List<Member> members) {
    public Origin {
      members = List.copyOf(members);
    }
  }

  /**
   * A piece of evidence.
   *
   * @param trail how it comes from the origin, from the title of the work to the origin's name
   */
  public record Member(EvidenceId id, List<String> trail, boolean primary) {
    public Member {
      trail = List.copyOf(trail);
    }

    public String title() {
      return trail.getFirst();
    }
  }
}
