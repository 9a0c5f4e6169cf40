package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table of attributes: all that a {@link dev.ixm.model.site.Deployment} and {@link
 * dev.ixm.model.site.SiteRequirements} can state, each once.
 *
 * <p>Where one looks in Windows and in consoles is what their administrators know; the guide seldom
 * says it.
 */
public final class Attributes {

  /** All attributes: of the site, of its parts, of servers, and of what is only asked for. */
  public static final ImmutableList<Attribute> ALL =
      ImmutableList.<Attribute>builder()
          .addAll(at(SiteRows.SITE, "", ""))
          .addAll(at(SiteRows.SEATS, "seats", "/seats"))
          .addAll(at(SiteRows.EMAIL_SYSTEM, "emailSystems", "/emailSystems/*"))
          .addAll(at(NetworkRows.NETWORK_ROWS, "network", "/network"))
          .addAll(at(NetworkRows.PBX, "pbx", "/pbx"))
          .addAll(at(NetworkRows.MIRRORING, "mirroring", "/mirroring"))
          .addAll(at(ClientRows.ALL, "clients", "/clients/*"))
          .addAll(at(SiteRows.LICENSE_ROWS, "license", "/license"))
          .addAll(at(SiteRows.LICENSED_SEATS, "license.seats", "/license/seats"))
          .addAll(at(ServerRows.SERVER, "servers", "/servers/*"))
          .addAll(at(ServerRows.OCCUPIED_PORT, "occupiedPorts", "/servers/*/occupiedPorts/*"))
          .addAll(
              at(
                  WindowsRows.OPERATING_SYSTEM,
                  "operatingSystem",
                  "/servers/*/operatingSystem",
                  "/hosts/operatingSystem"))
          .addAll(at(WindowsRows.SETUP, "windows", "/servers/*/windows", "/hosts/windows"))
          .addAll(
              at(
                  WindowsRows.ANTIVIRUS,
                  "windows.antivirus",
                  "/servers/*/windows/antivirus/*",
                  "/hosts/windows/antivirus/*"))
          .addAll(at(HardwareRows.HARDWARE, "hardware", "/servers/*/hardware"))
          .addAll(at(HardwareRows.DRIVE, "hardware.drives", "/servers/*/hardware/drives/*"))
          .addAll(at(PlatformRows.PLATFORM, "platform", "/servers/*/platform", "/hosts/platform"))
          .addAll(
              at(
                  PlatformRows.CLUSTER_ROWS,
                  "platform.cluster",
                  "/servers/*/platform/cluster",
                  "/hosts/platform/cluster"))
          .addAll(at(PlanRows.REQUIREMENTS, "", ""))
          .addAll(at(PlanRows.TRAFFIC, "traffic", "/traffic"))
          .addAll(at(PlanRows.RETENTION, "retention", "/retention"))
          .addAll(at(PlanRows.FORMAT, "retention.format", "/retention/format"))
          .addAll(at(PlanRows.HOSTS, "hosts", "/hosts"))
          .build();

  private static final ImmutableMap<String, Attribute> BY_POINTER =
      ALL.stream()
          .flatMap(it -> it.pointers().stream().map(pointer -> Map.entry(pointer, it)))
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Pattern SUBJECT = Pattern.compile("^/(requirements|deployment)(?=/)");
  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

  private Attributes() {}

  /**
   * {@return the attribute that a pointer leads to, or into: an element of a list or an entry of a
   * map is part of it; empty if it leads elsewhere}
   *
   * @param pointer a JSON pointer into a deployment or requirements
   */
  public static Optional<Attribute> find(String pointer) {
    return Optional.ofNullable(BY_POINTER.get(pattern(pointer)));
  }

  /**
   * {@return the pointer of an attribute as the table has it; of any other a pointer with an
   * asterisk for each index}
   *
   * <p>The requirements of a plan, at {@code /requirements}, are those of its site, and what files
   * are judged with, at {@code /deployment}, is the site of them.
   *
   * @param pointer a JSON pointer
   */
  public static String pattern(String pointer) {
    if (BY_POINTER.containsKey(pointer)) {
      return pointer;
    }
    String pattern = INDEX.matcher(SUBJECT.matcher(pointer).replaceFirst("")).replaceAll("/*");
    int end = pattern.lastIndexOf('/');
    String parent = end < 0 ? "" : pattern.substring(0, end);
    return !BY_POINTER.containsKey(pattern) && isPartOf(parent, pattern.substring(end + 1))
        ? parent
        : pattern;
  }

  private static boolean isPartOf(String pattern, String part) {
    Attribute attribute = BY_POINTER.get(pattern);
    return attribute != null && (part.equals("*") || attribute.unit() != Unit.PARTS);
  }
}
