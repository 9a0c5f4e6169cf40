package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.FREQUENCY;
import static dev.ixm.model.attribute.Unit.SIZE;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What the computers of the site's users have. */
final class ClientRows {

  private static final Look CLIENTS = ask("clients");

  static final ImmutableList<AttributeRow> ALL =
      ImmutableList.of(
          row("name", TEXT, CLIENTS, "'Office'"),
          row("memory", SIZE, command(Places.MEMORY), Change.by("clients"), "'8 GiB'"),
          row(
              "processorSpeed",
              FREQUENCY,
              command(Places.CLOCK_RATE),
              Change.by("clients"),
              "'2.4 GHz'"),
          row("audioDevices", CHOICE, menu("Control Panel > Sound"), "['SOUND_CARD']"),
          row("audioFormats", CHOICE, CLIENTS, "['MP3']"),
          row("uses", CHOICE, CLIENTS, "['WEB_ACCESS']"),
          row("programs", COUNT, menu(Places.PROGRAMS), "{'Google Chrome': 90}"),
          row("otherPrograms", TRUTH, menu(Places.PROGRAMS), "true"));

  private ClientRows() {}
}
