package org.wortlaut.report;

import java.util.Locale;

/** A format that programs for networks read. */
public enum NetworkFormat {
  /** GraphML 1.0: networkx, Gephi, yEd, igraph, Cytoscape. */
  GRAPHML,
  /** GEXF 1.2: Gephi, networkx. */
  GEXF,
  /** Two files, nodes.csv and edges.csv, in the columns that Gephi expects. */
  CSV;

  /** The name that options and settings use, and the ending of files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
