package org.foureyes.overview;

import java.util.List;

/**
 * Who relays whom.
 *
 * @param sources those at an end of one of the relays, by name
 * @param relays the strongest ones, the strongest first
 * @param total how many relays there are in all
 */
public record RelayNet(List<RelaySource> sources, List<Relay> relays, int total) {
  public RelayNet {
    sources = List.copyOf(sources);
    relays = List.copyOf(relays);
  }
}
