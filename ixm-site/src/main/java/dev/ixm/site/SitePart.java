package dev.ixm.site;

import dev.ixm.model.rule.Report;
import java.util.Optional;

/**
 * A part of a site that rules judged: the deployment, its plan, a file of a server.
 *
 * @param file the file that it was read from, or that it is written to, with {@code /} between
 *     folders
 * @param server the server that the part belongs to, empty for the site
 * @param report what was found in it
 */
public record SitePart(String file, Optional<String> server, Report report) {}
